/**
 * The reader: an article as it stands, its marks, the facts that rest on them; or two articles on one event.
 *
 * @module
 */
import { useEffect, useMemo, useState } from 'preact/hooks'
import { Entities, Name, When } from '../components/basics'
import { CopyAs } from '../components/copy-as'
import type { ViewProps } from '../components/main'
import { loadArticle } from '../data/load'
import type { Whole } from '../data/manifest'
import { useNaming, useSite } from '../data/site'
import { useWords } from '../i18n'
import { FactLine, FactList } from '../reader/fact-list'
import { besides, factsOf, type OnlyHere, onlyIn, wordsOf } from '../reader/facts'
import type { Ground } from '../reader/segments'
import { ArticleText } from '../reader/text'
import { useSteps } from '../state/route'

/** An article whole: undefined before it is loaded, null where there is none, a text where loading failed. */
function useWhole(id: string | null): Whole | null | undefined | string {
  const { manifest } = useSite()
  const [loaded, setLoaded] = useState<{ id: string; whole: Whole | null | string } | null>(null)
  useEffect(() => {
    let current = true
    if (id !== null)
      loadArticle(manifest, id).then(
        (whole) => current && setLoaded({ id, whole }),
        (error: Error) => current && setLoaded({ id, whole: error.message }),
      )
    return () => {
      current = false
    }
  }, [manifest, id])
  return id === null ? null : loaded?.id === id ? loaded.whole : undefined
}

/** What only this article says of the events it shares with the one beside it. */
function Only({ only }: { only: OnlyHere }) {
  const { t } = useWords()
  const { people, organizations, places, topics, statements } = only
  const nothing = [people, organizations, places, topics, statements].every((list) => list.length === 0)
  return (
    <div class="only-here">
      <h3 title={t.reader.onlyHint}>{t.reader.only}</h3>
      {nothing && <p class="meta">{t.reader.none}</p>}
      <ul class="plain">
        {people.length > 0 && (
          <li>
            <Entities kind="person" ids={people} />
          </li>
        )}
        {organizations.length > 0 && (
          <li>
            <Entities kind="organization" ids={organizations} />
          </li>
        )}
        {places.length > 0 && (
          <li>
            <Entities kind="place" ids={places} />
          </li>
        )}
        {topics.length > 0 && (
          <li>
            <Entities kind="topic" ids={topics} />
          </li>
        )}
        {statements.map((id) => (
          <li key={id}>
            <FactLine pick={{ kind: 'statement', id }} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Reading({ whole, only, beside }: { whole: Whole; only: OnlyHere | undefined; beside: boolean }) {
  const { t } = useWords()
  const { data } = useSite()
  const { route, article: open, to } = useSteps()
  const naming = useNaming()
  const [ground, setGround] = useState<Ground | null>(null)
  const { article } = whole
  const facts = useMemo(() => factsOf(data, article), [data, article])
  const { pick } = route
  const key = pick && `${pick.kind}:${pick.id}`
  // By value: each change of the address reads what is looked at anew.
  const lit = useMemo(() => wordsOf(facts, article, pick), [facts, article, key])
  const onlyIds = useMemo(() => new Set(only ? [...only.people, ...only.organizations, ...only.places] : []), [only])
  const others = beside ? [] : besides(data, article).slice(0, 6)
  const outlet = naming.outlet(article)
  // The title of the page; a headline stands in the text itself.
  const title = article.headline?.exact ?? naming.article(data.article(article.id))
  return (
    <article class="reading">
      <header>
        <h1 class={article.headline ? 'visually-hidden' : 'opening'} lang={article.language} dir="auto">
          {title}
        </h1>
        <p class="meta">
          {outlet && (
            <>
              <b>
                <Name>{outlet}</Name>
              </b>{' '}
              ·{' '}
            </>
          )}
          {t.reader.published} <When date={article.published} />
          {article.url && (
            <>
              {' · '}
              <a href={article.url} rel="noreferrer">
                {t.reader.original}
              </a>
            </>
          )}
          {beside && (
            <>
              {' · '}
              <a href={to({ beside: null, article: article.id === route.article ? route.beside : route.article })}>{t.reader.alone}</a>
            </>
          )}
        </p>
        {others.length > 0 && (
          <p class="beside-links">
            {t.reader.beside}{' '}
            {others.map((id) => (
              <a key={id} href={open(article.id, pick, id)} dir="auto" lang={data.article(id).language}>
                {naming.article(data.article(id))}
              </a>
            ))}
          </p>
        )}
        {only && <Only only={only} />}
      </header>
      <div class="reading-body">
        <ArticleText
          whole={whole}
          facts={facts}
          lit={lit}
          only={onlyIds}
          ground={ground}
          onGround={(one) => setGround(one === ground ? null : one)}
        />
        <FactList facts={facts} ground={ground} onAll={() => setGround(null)} />
      </div>
      <CopyAs cited={{ article, title, outlet }} />
    </article>
  )
}

export function Reader(_: ViewProps) {
  const { t } = useWords()
  const { data } = useSite()
  const { route } = useSteps()
  const one = useWhole(route.article)
  const other = useWhole(route.beside)
  const only = useMemo(() => {
    if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return null
    return onlyIn(data, one.article, other.article)
  }, [data, one, other])
  if (one === undefined || other === undefined) return <p class="loading">{t.loading}</p>
  if (typeof one === 'string' || typeof other === 'string')
    return (
      <p class="problem" role="alert">
        {t.failed} <bdi>{typeof one === 'string' ? one : String(other)}</bdi>
      </p>
    )
  if (one === null) return <p class="empty">{t.reader.missing}</p>
  return (
    <div class={other ? 'readings two' : 'readings'}>
      {[one, ...(other ? [other] : [])].map((whole) => (
        <Reading key={whole.article.id} whole={whole} only={only?.get(whole.article.id)} beside={other !== null} />
      ))}
    </div>
  )
}
