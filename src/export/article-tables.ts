/**
 * The tables of articles: what was read, and what is named in it.
 *
 * @module
 */
import type { DatasetRecord } from '../schema/records'
import { dateColumns, entityColumns, idColumn, positionColumn, spanColumns } from './columns'
import { column, listed, type Table, table } from './table'

const article = <R extends { readonly holder: { readonly id: string } }>() =>
  column<R>('article', 'the article', (row) => row.holder.id, { required: true, references: 'articles' })

/** The tables of articles. */
export function articleTables({ articles }: DatasetRecord): Table[] {
  return [
    table('articles', 'the articles: one row a seed file', ['id'], articles, [
      idColumn('the id of the article'),
      column('file', 'the seed file', (a) => a.source.file, { required: true }),
      column('sha256', 'the SHA-256 of its bytes', (a) => a.source.sha256, { required: true }),
      column('bytes', 'how many bytes it has', (a) => a.source.bytes, { type: 'integer', required: true }),
      column('url', 'the page it was published at, where that is known', (a) => a.url),
      column('language', 'its language, BCP 47', (a) => a.language, { required: true }),
      column('outlet', 'where it was published', (a) => a.outlet, { references: 'outlets' }),
      column('section', 'the section it stood in', (a) => a.section?.exact ?? null),
      column('headline', 'its headline', (a) => a.headline?.exact ?? null),
      ...dateColumns<(typeof articles)[number]>('published', (a) => a.published),
    ]),
    table(
      'article_topics',
      'what articles are about',
      ['article', 'topic'],
      listed(articles, (a) => a.topics),
      [article(), positionColumn(), column('topic', 'the topic', (r) => r.item.topic, { required: true, references: 'topics' })],
    ),
    table(
      'authors',
      'who signs articles',
      ['article', 'position'],
      listed(articles, (a) => a.authors),
      [
        article(),
        positionColumn(),
        column('person', 'the person, where it is one that is known', (r) => r.item.id, { references: 'people' }),
        ...spanColumns<{ item: (typeof articles)[number]['authors'][number] }>((r) => r.item),
      ],
    ),
    table(
      'blocks',
      'the blocks that tile the text of articles',
      ['article', 'position'],
      listed(articles, (a) => a.blocks),
      [
        article(),
        positionColumn(),
        column('kind', 'headline, subheading, paragraph or chrome', (r) => r.item.kind, { required: true }),
        column('chrome', 'what kind of page furniture it is', (r) => r.item.chrome ?? null),
        column('start', 'its first UTF-16 code unit in the text', (r) => r.item.start, { type: 'integer', required: true }),
        column('end', 'the code unit after its last', (r) => r.item.end, { type: 'integer', required: true }),
      ],
    ),
    table(
      'dates',
      'the date expressions of articles',
      ['article', 'position'],
      listed(articles, (a) => a.dates),
      [
        article(),
        positionColumn(),
        column('edtf', 'what it means, as EDTF; empty where nothing resolves it', (r) => r.item.edtf),
        column('role', 'what it dates: publication, event, mention, chrome', (r) => r.item.role, { required: true }),
        ...spanColumns<{ item: (typeof articles)[number]['dates'][number] }>((r) => r.item),
      ],
    ),
    table(
      'mentions',
      'where articles name people, organisations and places',
      ['article', 'position'],
      listed(articles, (a) => a.mentions),
      [
        article(),
        positionColumn(),
        ...entityColumns<{ item: (typeof articles)[number]['mentions'][number] }>((r) => r.item),
        column('reason', 'why it is none that is known, where it is not', (r) => r.item.reason ?? null),
        ...spanColumns<{ item: (typeof articles)[number]['mentions'][number] }>((r) => r.item),
      ],
    ),
    table(
      'references',
      'words that stand for somebody without a name',
      ['article', 'position'],
      listed(articles, (a) => a.references),
      [
        article(),
        positionColumn(),
        ...entityColumns<{ item: (typeof articles)[number]['references'][number] }>((r) => r.item),
        column('by', 'what ties the words to the entity: office, nationality, counterpart …', (r) => r.item.by, { required: true }),
        ...spanColumns<{ item: (typeof articles)[number]['references'][number] }>((r) => r.item),
      ],
    ),
  ]
}
