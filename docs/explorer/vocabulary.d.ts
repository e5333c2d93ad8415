/** The labels of the closed vocabularies, as the site's build takes them from `isnad/schema`. */
declare module 'site:vocabulary' {
  type Table = Readonly<Record<string, { readonly ar: string; readonly fr: string; readonly en: string }>>
  export const EVENT_TYPES: Table
  export const EVENT_STATUSES: Table
  export const PARTICIPANT_ROLES: Table
  export const STATEMENT_ACTS: Table
}
