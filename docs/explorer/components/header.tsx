/**
 * The head of every page: the name, the parts of the site, language and theme, and the views.
 *
 * @module
 */
import { useEffect, useRef } from 'preact/hooks'
import type { Manifest } from '../data/manifest'
import { LANGUAGE_NAMES, useWords } from '../i18n'
import { LANGUAGES, VIEWS } from '../state/address'
import { useSteps } from '../state/route'

const isDark = (): boolean =>
  document.documentElement.dataset['theme'] === 'dark' ||
  (document.documentElement.dataset['theme'] === undefined && matchMedia('(prefers-color-scheme: dark)').matches)

function ThemeButton() {
  const { t } = useWords()
  const { go } = useSteps()
  return (
    <button
      type="button"
      class="icon-button"
      title={t.theme.toggle}
      aria-label={t.theme.toggle}
      onClick={() => go({ theme: isDark() ? 'light' : 'dark' }, 'replace')}
    >
      <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" stroke-width="1.6" />
        <path d="M10 2.8a7.2 7.2 0 0 1 0 14.4z" fill="currentColor" />
      </svg>
    </button>
  )
}

export function Header({ manifest }: { manifest: Manifest }) {
  const { lang, t } = useWords()
  const { route, to } = useSteps()
  const views = useRef<HTMLElement>(null)
  // Where the names of the views do not fit, the one that is shown is in sight.
  useEffect(() => {
    const current = views.current?.querySelector('[aria-current]')
    current?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [route.view, lang])
  return (
    <header class="head">
      <div class="head-top">
        <a class="brand" href={to({ view: 'overview', article: null, beside: null, pick: null })}>
          <svg viewBox="0 0 44 20" width="44" height="20" aria-hidden="true">
            <g fill="none" stroke="currentColor" stroke-width="2.2">
              <circle cx="9" cy="10" r="6" />
              <circle cx="35" cy="10" r="6" />
              <path d="M15 10h14" />
            </g>
          </svg>
          <bdi>{manifest.name}</bdi>
          {manifest.shipped && <span lang="ar">إسناد</span>}
        </a>
        <nav class="site-nav" aria-label={manifest.name}>
          <a href={to({ view: 'overview', article: null, beside: null, pick: null })} aria-current="page">
            {t.nav.explorer}
          </a>
          <a href="api/documents/Getting_started.html">{t.nav.guides}</a>
          <a href="api/index.html">{t.nav.api}</a>
        </nav>
        <div class="head-tools">
          <nav class="languages" aria-label={t.language}>
            {LANGUAGES.map((language) => (
              <a
                key={language}
                href={to({ lang: language })}
                lang={language}
                hreflang={language}
                aria-current={language === lang ? 'true' : undefined}
              >
                {LANGUAGE_NAMES[language]}
              </a>
            ))}
          </nav>
          <ThemeButton />
        </div>
      </div>
      <nav ref={views} class="views" aria-label={t.nav.explorer}>
        {VIEWS.filter((view) => view !== 'article').map((view) => {
          const current = route.view === view || (route.view === 'article' && view === 'articles')
          return (
            <a key={view} href={to({ view, article: null, beside: null })} aria-current={current ? 'page' : undefined}>
              {t.views[view]}
            </a>
          )
        })}
      </nav>
    </header>
  )
}
