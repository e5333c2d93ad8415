/**
 * The page: its language, its theme, its dataset, and what stands around every view.
 *
 * @module
 */
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { Header } from './components/header'
import { Main } from './components/main'
import { loadDataset } from './data/load'
import type { Manifest } from './data/manifest'
import { type Site, SiteContext } from './data/site'
import { LanguageContext, preferredLanguage, TEXTS } from './i18n'
import type { Language, Theme } from './state/address'
import { RouteContext, useAddress } from './state/route'

/** Says the language, direction and theme to the browser, for its own controls, fonts and hyphenation; before it draws, or it draws twice. */
function useDocument(lang: Language, theme: Theme | null, title: string): void {
  useLayoutEffect(() => {
    const { documentElement: html } = document
    html.lang = lang
    html.dir = lang === 'ar' ? 'rtl' : 'ltr'
    if (theme) html.dataset['theme'] = theme
    else delete html.dataset['theme']
    document.title = title
  }, [lang, theme, title])
}

type Loading = { readonly site: Site } | { readonly error: string } | null

export function App({ manifest }: { manifest: Manifest }) {
  const route = useAddress()
  const lang = route.lang ?? preferredLanguage(navigator.languages)
  const t = TEXTS[lang]
  const [loading, setLoading] = useState<Loading>(null)
  useDocument(lang, route.theme, `${manifest.name} · ${t.views[route.view]}`)
  useEffect(() => {
    loadDataset(manifest).then(
      (data) => setLoading({ site: { manifest, data } }),
      (error: Error) => setLoading({ error: error.message }),
    )
  }, [manifest])
  return (
    <RouteContext.Provider value={route}>
      <LanguageContext.Provider value={lang}>
        <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
          {t.skip}
        </button>
        <Header manifest={manifest} />
        {loading === null ? (
          <p class="loading" role="status">
            {t.loading}
          </p>
        ) : 'error' in loading ? (
          <p class="problem" role="alert">
            {t.failed} <bdi>{loading.error}</bdi>
          </p>
        ) : (
          <SiteContext.Provider value={loading.site}>
            <Main />
          </SiteContext.Provider>
        )}
        <footer class="foot">
          <p>{t.caution}</p>
          <p>
            {t.footer} <bdi>{manifest.dataVersion}</bdi> · <bdi class="hash">{manifest.contentHash.slice(0, 12)}</bdi> ·{' '}
            <a href={manifest.dataset} download>
              dataset.json
            </a>
          </p>
        </footer>
      </LanguageContext.Provider>
    </RouteContext.Provider>
  )
}
