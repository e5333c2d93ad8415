/**
 * Evidence as Web Annotations: the body is the fact, the target the words of the article.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 * @module
 */
import type { DatasetRecord, Evidence } from '../../schema/records'
import type { Addresses, Node } from './node'

/** The texts of articles, by id, as far as they are at hand. */
export type Texts = ReadonlyMap<string, string>

/** How many code points a text has up to an offset: the standard counts them, the dataset UTF-16 code units. */
function codePoints(text: string, offset: number): number {
  let count = 0
  for (let i = 0; i < offset; i++) if ((text.charCodeAt(i) & 0xfc00) !== 0xdc00) count++
  return count
}

/** The selectors of a stretch: its words, and where the text is at hand its place. */
function selectors({ article, start, end, exact }: Evidence, texts: Texts): Node[] {
  const text = texts.get(article)
  const quote = { '@type': 'oa:TextQuoteSelector', 'oa:exact': exact }
  return text === undefined
    ? [quote]
    : [quote, { '@type': 'oa:TextPositionSelector', 'oa:start': codePoints(text, start), 'oa:end': codePoints(text, end) }]
}

/** The annotations that carry the evidence of events, statements, and the days and topics of articles. */
export function annotationNodes(at: Addresses, { articles, events, statements }: DatasetRecord, texts: Texts): Node[] {
  const annotate = (kind: string, id: string, part: string, body: Node, evidence: readonly Evidence[]): Node[] =>
    evidence.map((e, i) => ({
      '@id': at.of(kind, `${id}#${part}-${i + 1}`),
      '@type': 'oa:Annotation',
      'oa:motivatedBy': { '@id': 'oa:linking' },
      'oa:hasBody': body,
      'oa:hasTarget': {
        '@type': 'oa:SpecificResource',
        'oa:hasSource': at.ref('article', e.article),
        'oa:hasSelector': selectors(e, texts),
      },
    }))
  return [
    ...articles.flatMap(({ id, published, topics }) => [
      ...annotate('article', id, 'published', at.ref('article', id), published?.evidence ?? []),
      ...topics.flatMap(({ topic, evidence }) => annotate('article', id, `topic-${topic}`, at.ref('topic', topic), evidence)),
    ]),
    ...events.flatMap(({ id, evidence, date }) => [
      ...annotate('event', id, 'evidence', at.ref('event', id), evidence),
      ...annotate('event', id, 'date', at.ref('event', id), date?.evidence ?? []),
    ]),
    ...statements.flatMap(({ id, evidence }) => annotate('statement', id, 'evidence', at.ref('statement', id), evidence)),
  ]
}
