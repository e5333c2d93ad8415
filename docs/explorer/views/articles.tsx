/**
 * The articles: the best first where words are searched, else the latest.
 *
 * @module
 */
import type { Article, Evidence } from 'isnad'
import { Empty, Name, Paged, Quote, Section, When } from '../components/basics'
import type { ViewProps } from '../components/main'
import type { ListedArticle } from '../data/manifest'
import { useNaming } from '../data/site'
import { useWords } from '../i18n'
import { useSteps } from '../state/route'

function Item({ article, match }: { article: Article; match: Evidence | undefined }) {
  const { count } = useWords()
  const { article: open } = useSteps()
  const naming = useNaming()
  const outlet = naming.outlet(article)
  const { headline, opening } = article as ListedArticle
  return (
    <li class="article-item">
      <a href={open(article.id)} class={headline ? 'article-title' : 'article-title opening'} lang={article.language} dir="auto">
        {headline?.exact ?? opening ?? article.id}
      </a>
      <p class="meta">
        {outlet && (
          <>
            <Name>{outlet}</Name>
            {' · '}
          </>
        )}
        <When date={article.published} /> · {count(article.events.length, 'events')} · {count(article.statements.length, 'statements')}
      </p>
      {match && <Quote evidence={match} clamp />}
    </li>
  )
}

export function Articles({ selection, search }: ViewProps) {
  const { t } = useWords()
  const found = search.state === 'found' ? search.found : null
  const byId = new Map(selection.articles.map((article) => [article.id, article]))
  const articles = found ? found.articles.flatMap((id) => byId.get(id) ?? []) : [...selection.articles].reverse()
  if (articles.length === 0) return <Empty />
  return (
    <Section title={t.articles.title}>
      <Paged items={articles} page={40}>
        {(shown) => (
          <ul class="plain articles-list">
            {shown.map((article) => (
              <Item key={article.id} article={article} match={found?.best.get(article.id)} />
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  )
}
