/**
 * The rules of articles: their files, their dates, what is known of them from elsewhere.
 *
 * @module
 */
import { error, type RuleGroup, warning } from './entry'

const seed = (text: string | Uint8Array) => ({ files: { 'seeds/new.txt': text } })
const curated = (yaml: string) => ({ files: { 'data/curation.yaml': yaml } })

/** The rules of the articles' files. */
export const FILE_RULES: RuleGroup = {
  title: 'Article files',
  about: 'What keeps a file in `seeds/` from being read as an article.',
  rules: [
    error(
      'not-utf8',
      'The file is no UTF-8; guessing its encoding could change words in silence.',
      'Save it as UTF-8.',
      seed(Uint8Array.of(0xe3, 0xd1, 0xcd, 0xc8, 0xc7)),
    ),
    error('empty', 'The file holds no text.', 'Take it out, or put the article in.', seed('\n')),
    error(
      'only-chrome',
      'All of the file is what stands around articles on a page: menus, forms, links.',
      'Scrape the page once more, or take the file out.',
      seed('الرئيسية\nاتصل بنا\nجميع الحقوق محفوظة\n'),
    ),
    error(
      'article-id',
      'The name of a file gives no id, or the id of another article.',
      'Rename the file, or give it an `id` in `data/articles.yaml`.',
      { files: { 'seeds/خبر.txt': 'استقبلت المديرة الوفد أمس الخميس بفاس.\n' } },
    ),
    error('not-a-file', 'What has the name of an article is a folder, a pipe, a device.', 'Articles and authority files are plain files.', {
      files: { 'seeds/new.txt/inside.md': '' },
    }),
    error('leads-outside', 'A link leads out of the folder: what is compiled lies in it.', 'Put the file itself there.', {
      links: { 'seeds/new.txt': '../../outside.txt' },
    }),
    error('too-long', 'The file is larger than any article.', 'Give every article a file of its own.', {
      sizes: { 'seeds/new.txt': 17 * 2 ** 20 },
    }),
    error('unreadable', 'The system does not let the file be read.', 'See whether it is there, and whose it is.', {
      call: { args: ['extract', 'seeds/gone.txt'] },
    }),
  ],
}

/** The rules of dates in articles. */
export const DATE_RULES: RuleGroup = {
  title: 'Dates in articles',
  about: 'Where a text contradicts the calendar, itself, or what is known from elsewhere, both are kept and it is told.',
  rules: [
    warning(
      'weekday-contradicts-date',
      'The text names a weekday and a date that fall on different days.',
      'Nothing, where the article is wrong: the record holds what it says. Else mend the text.',
      seed('استقبلت المديرة الوفد يوم الثلاثاء 25 يونيو 2025 بفاس.\n'),
    ),
    warning(
      'no-such-day',
      'A month has no such day.',
      'As above: the date is left unresolved.',
      seed('افتتح المعرض يوم 31 يونيو 2025 بفاس.\n'),
    ),
    warning(
      'reversed-range',
      'A stretch of days ends before it starts.',
      'As above: the dates are left unresolved.',
      seed('ينظم المعرض من 20 يونيو 2025 إلى 12 يونيو 2025 بفاس.\n'),
    ),
    warning(
      'publication-date-differs',
      'The day given with an article is not that of its own stamp, which is kept.',
      'See which of the two is right.',
      { article: { id: 'a', text: 'لقاء بفاس\n\nنشر في: 14 مارس 2025\n\nاستقبلت المديرة الوفد أمس الخميس بفاس.\n', date: '2025-03-20' } },
    ),
    error('input-date', 'The day given with an article is no day.', 'Write `YYYY-MM-DD`.', {
      article: { id: 'a', text: 'استقبلت المديرة الوفد أمس الخميس بفاس.\n', date: '14 March' },
    }),
    warning(
      'published-differs',
      'The text gives another day of publication than `data/articles.yaml`; that of the text is kept.',
      'See which of the two is right.',
      { files: { 'data/articles.yaml': "- file: sample.txt\n  published: '2025-03-20'\n" } },
    ),
    warning(
      'days-conflict',
      'Relative words (yesterday, Thursday) of an article without a date do not fit the days that others give the same events.',
      'See whether the events are the same; `data/articles.yaml` may give the article its day.',
      {
        files: {
          'data/events.yaml': `- { id: meeting, type: meeting, names: { fr: Rencontre }, date: '2025-03-13', participants: [houda-semlali, younes-benabbou] }
- { id: signing, type: signing, names: { fr: Signature }, date: '2025-06-02', participants: [houda-semlali, younes-benabbou] }
`,
          'seeds/one.txt':
            'استقبلت مديرة خزانة الواحة، هدى السملالي، أمس بفاس، رئيس نادي القراء، يونس بنعبو.\n\nووقعت هدى السملالي ويونس بنعبو، أول أمس بفاس، اتفاقية شراكة.\n',
        },
      },
    ),
    warning(
      'bounds-conflict',
      'What an article tells of events and offices leaves no day on which it can have been published.',
      'See whether an event in `data/events.yaml` or a tenure in `data/people.yaml` has the wrong day.',
      {
        files: {
          'data/people.yaml': `- id: houda-semlali
  names: { ar: هدى السملالي }
  roles: [{ title: { ar: مديرة خزانة الواحة }, organization: al-waha-library, from: '2021' }]
- id: younes-benabbou
  names: { ar: يونس بنعبو }
  roles: [{ title: { ar: رئيس نادي القراء }, organization: readers-club, from: '2001', to: '2010' }]
`,
          'seeds/one.txt': 'استقبلت مديرة خزانة الواحة، هدى السملالي، بفاس رئيس نادي القراء، يونس بنعبو.\n',
        },
      },
    ),
  ],
}

/** The rules of what is said of articles from outside their texts. */
export const CURATION_RULES: RuleGroup = {
  title: 'What is said of articles',
  about: '`data/articles.yaml` and `data/curation.yaml`, held against the articles.',
  rules: [
    warning('no-such-seed', '`data/articles.yaml` knows a file that is not among the articles.', 'Mend its name, or take the entry out.', {
      files: { 'data/articles.yaml': '- file: simple.txt\n' },
    }),
    warning(
      'outlet-differs',
      'The text names another outlet than `data/articles.yaml`; that of the text is kept.',
      'See which of the two is right.',
      {
        files: {
          'data/outlets.yaml': '- { id: sada-al-waha, names: { ar: صدى الواحة } }\n- { id: hespress, names: { ar: هسبريس } }\n',
          'seeds/sample.txt': 'لقاء بفاس\n\nهسبريس - فاس\n\nنشر في: 14 مارس 2025\n\nاستقبلت المديرة الوفد أمس الخميس بفاس.\n',
        },
      },
    ),
    error(
      'quote-gone',
      'The quote that a curated fact is anchored on does not stand in its article.',
      'Copy it from the article, letter by letter; the nearest line is shown.',
      curated('- { article: sample, quote: الباحثين الكبار, why: x, mention: { kind: organization, id: readers-club } }\n'),
    ),
    error(
      'quote-twice',
      'The quote of a curated fact stands more than once in its article.',
      'Say which with `occurrence`, from 1, or quote more words.',
      curated('- { article: sample, quote: الواحة, why: x, mention: { kind: organization, id: readers-club } }\n'),
    ),
    warning('curation-no-article', 'A curated fact is said of an article that is not there.', 'Mend the id, or take the fact out.', {
      files: {
        'data/curation.yaml': '- { article: sampel, quote: الواحة, why: x, mention: { kind: organization, id: readers-club } }\n',
      },
    }),
    warning(
      'curation-needs-text',
      '`isnad link` was given facts without their text: curated quotes cannot be looked up in it.',
      'Extract with `--with-text`.',
      { call: { args: ['link'], input: 'isnad extract seeds/sample.txt' } },
    ),
  ],
}
