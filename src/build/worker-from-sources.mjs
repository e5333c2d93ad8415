/**
 * A worker, where isnad is run from its sources: every thread needs the loader of TypeScript for itself.
 *
 * @module
 */
import { workerData } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
await import(workerData.file)
