/**
 * The head of the site on every page of the guides and the API reference, each address relative to its page.
 *
 * @module
 */
import { JSX } from 'typedoc'

/** The mark of the site, as the explorer draws it. */
const mark = () =>
  JSX.createElement(
    'svg',
    { viewBox: '0 0 44 20', width: '44', height: '20', 'aria-hidden': 'true' },
    JSX.createElement(
      'g',
      { fill: 'none', stroke: 'currentColor', 'stroke-width': '2.2' },
      JSX.createElement('circle', { cx: '9', cy: '10', r: '6' }),
      JSX.createElement('circle', { cx: '35', cy: '10', r: '6' }),
      JSX.createElement('path', { d: 'M15 10h14' }),
    ),
  )

/** @param {import('typedoc').Application} app */
export function load(app) {
  app.renderer.hooks.on('body.begin', (context) => {
    const guides = context.page.url.startsWith('documents/')
    const link = (href, text, current) =>
      JSX.createElement('a', { href: context.relativeURL(href), ...(current ? { 'aria-current': 'page' } : {}) }, text)
    return JSX.createElement(
      'header',
      { class: 'site-head' },
      JSX.createElement(
        'a',
        { class: 'site-brand', href: context.relativeURL('../index.html') },
        mark(),
        app.options.getValue('name'),
        JSX.createElement('span', { lang: 'ar' }, 'إسناد'),
      ),
      JSX.createElement(
        'nav',
        { 'aria-label': app.options.getValue('name') },
        link('../index.html', 'Explorer', false),
        link('documents/Getting_started.html', 'Guides', guides),
        link('index.html', 'API', !guides),
      ),
    )
  })
}
