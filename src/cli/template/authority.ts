/**
 * The authority files of a new archive: one of each kind, with its fields explained.
 *
 * @module
 */

const PEOPLE = `# People to be recognised by id. Only \`id\` and one name are needed; all else may be left out.
# The id is kebab-case ASCII. It is never reused, and never renamed: an old one goes into \`formerIds\`.

- id: houda-semlali
  names: { ar: هدى السملالي, fr: Houda Semlali, en: Houda Semlali } # by language; null or left out where not known
  variants: # other spellings, by script; clitics, hamzas and vowel signs need no spelling of their own
    ar: [السملالي]
    latin: [Houda Smlali]
  gender: f # f or m
  nationality: MA # ISO 3166-1
  # Posts held. Dates are EDTF: a day, a month, a year; \`to\` left out where no end is known.
  roles:
    - title: { ar: مديرة خزانة الواحة, fr: Directrice de la bibliothèque Al-Waha }
      organization: al-waha-library
      from: '2021-09'
      note: Invented, like all of this archive.
      sources: [https://example.org/al-waha]
  # born: { date: '1975', place: Fès, sources: [https://example.org/houda] }
  # honours: [{ names: { fr: Ordre du Mérite }, grade: officer, date: '2019', sources: [https://example.org/merit] }]
  # identifiers: { wikidata: Q42 }
  # formerIds: []
  # note: Anything a reader should know.
  # sources: [https://example.org/houda]

- id: younes-benabbou
  names: { ar: يونس بنعبو, fr: Younes Benabbou }
  variants: { ar: [بنعبو] }
`

const ORGANIZATIONS = `# Organisations. \`type\` is one of government, intergovernmental, armed-group, media, other.

- id: al-waha-library
  names: { ar: خزانة الواحة, fr: Bibliothèque Al-Waha, en: Al-Waha Library }
  # variants: { ar: [], latin: [] }
  type: other
  acronym: null # DGSN, UNESCO …
  country: MA
  # parent: ministry-of-culture # the id of the organisation that it belongs to
  founded: '1998' # EDTF
  # dissolved: '2030'
  # identifiers: { wikidata: Q42 }
  # formerIds: []
  # note: Anything a reader should know.
  sources: [https://example.org/al-waha]

- id: readers-club
  names: { ar: نادي القراء, fr: Club des lecteurs }
  type: other
`

const PLACES = `# Places. \`type\` is one of country, region, city, site. Places of the world that are not listed here are recognised too,
# only without an id.

- id: morocco
  names: { ar: المغرب, fr: Maroc, en: Morocco }
  type: country
  country: MA
  identifiers: { wikidata: Q1028, geonames: 2542007, iso3166: MA, eurovoc: ['1819'] }

- id: fez
  names: { ar: فاس, fr: Fès, en: Fez }
  # variants: { ar: [], latin: [] }
  type: city
  country: MA
  broader: morocco # the id of the place that it lies in
  # coordinates: { longitude: -5.0, latitude: 34.03 }
  # formerIds: []
  # note: Anything a reader should know.
  # sources: [https://example.org/fez]
`

const TOPICS = `# Topics. An article, an event, a statement has a topic where one of its \`terms\` stands in the text.

- id: manuscripts
  names: { ar: المخطوطات, fr: Manuscrits, en: Manuscripts }
  terms: [المخطوطات, مخطوطات, رقمنة المخطوطات] # Arabic; with and without the article where both are met
  # variants: { ar: [], latin: [] }
  # broader: culture # the id of a wider topic: asking for that finds this one too
  # plover: [] # contexts of the PLOVER ontology
  # identifiers: { mediatopic: [medtop:20000013], eurovoc: ['3184'] }
  # formerIds: []
  # note: Anything a reader should know.
  # sources: [https://example.org/topics]
`

const OUTLETS = `# Who publishes.

- id: sada-al-waha
  names: { ar: صدى الواحة, fr: Sada Al-Waha }
  # variants: { ar: [], latin: [] }
  url: https://example.org/
  country: MA
  # identifiers: { wikidata: Q42 }
  # formerIds: []
  # note: Anything a reader should know.
  # sources: [https://example.org/]
`

const EVENTS = `# Events known from elsewhere. One that is found in an article takes its id, its names and its day from here where its
# type, its place and its participants agree. \`type\` is one of meeting, visit, signing, award, arrest, seizure, operation,
# training, conference, statement, sports-event, attack.

- id: readers-meeting-2025
  type: meeting
  names: { ar: لقاء خزانة الواحة ونادي القراء, fr: Rencontre de la bibliothèque et du Club des lecteurs }
  # variants: { ar: [], latin: [] } # how texts call it, for an event that has a name of its own
  date: '2025-03-13' # EDTF
  participants: [houda-semlali, younes-benabbou] # ids of people and organisations
  place: fez
  # wikidata: Q42
  # disputed: [{ says: 'another day', source: https://example.org/other }]
  # formerIds: []
  # note: Anything a reader should know.
  sources: [https://example.org/al-waha]
`

const ARTICLES = `# What is known of an article from outside its text, each from the page that it was published at.

- file: sample.txt # its name in seeds/
  id: sample # where it is not to be made of the name of the file
  # formerIds: []
  url: https://example.org/2025/03/14/al-waha
  outlet: sada-al-waha
  published: '2025-03-14' # EDTF
  note: Invented.
  sources: [https://example.org/2025/03/14/al-waha]
`

const CURATION = `# Facts that no rule reaches, each anchored on an exact quote of its article. The build fails when the quote no longer
# stands there. Beside the quote: an event, a statement or a mention.

- article: sample
  quote: الباحثين الشباب
  # occurrence: 1 # where the quote stands more than once
  why: The words stand for the members of the club, who are not named.
  mention: { kind: organization, id: readers-club }
  # event: { type: meeting, status: occurred, date: '2025-03-13', place: fez, participants: [], topics: [] }
  # statement: { speakers: [houda-semlali], act: affirmed, about: [manuscripts] }
  # sources: [https://example.org/al-waha]
`

/** The authority files, by name. */
export const AUTHORITY_FILES: Readonly<Record<string, string>> = {
  'people.yaml': PEOPLE,
  'organizations.yaml': ORGANIZATIONS,
  'places.yaml': PLACES,
  'topics.yaml': TOPICS,
  'outlets.yaml': OUTLETS,
  'events.yaml': EVENTS,
  'articles.yaml': ARTICLES,
  'curation.yaml': CURATION,
}
