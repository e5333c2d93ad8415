/**
 * The explorer: who met whom, when, about what, and the words that say so.
 *
 * @module
 */
import { render } from 'preact'
import { App } from './app'
import { readManifest } from './data/load'

render(<App manifest={readManifest()} />, document.getElementById('app') as HTMLElement)
