/**
 * What a dataset says of itself is so: its shape, its version, its hash.
 *
 * @module
 */
import { contentHash } from '../canonical'
import { SCHEMA_VERSION } from '../link'
import type { Finding, Rule } from './rule'

/** @see https://semver.org/#is-there-a-suggested-regular-expression-regex-to-check-a-semver-string */
const SEMVER =
  /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-(0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*)(\.(0|[1-9]\d*|\d*[a-zA-Z-][\da-zA-Z-]*))*)?(\+[\da-zA-Z-]+(\.[\da-zA-Z-]+)*)?$/

/** The dataset's account of itself is true. */
export const metaTrue: Rule = {
  name: 'meta-true',
  explanation:
    'The content hash is the SHA-256 of the canonical JSON (RFC 8785) of all the rest; the schema version is the one this compiler writes; the version of the data is a semantic one; the name is one line.',
  check({ dataset }) {
    const { meta } = dataset
    const hash = contentHash(dataset)
    const wrong: Finding[] = []
    if (hash !== meta.contentHash)
      wrong.push({
        message: `the content hash is ${meta.contentHash.slice(0, 12)}…, that of the content ${hash.slice(0, 12)}…`,
        hint: 'the file was changed after it was compiled',
        at: ['meta', 'contentHash'],
      })
    if (meta.schemaVersion !== SCHEMA_VERSION)
      wrong.push({
        message: `the schema version is ${JSON.stringify(meta.schemaVersion)}, this compiler knows ${JSON.stringify(SCHEMA_VERSION)}`,
        at: ['meta', 'schemaVersion'],
      })
    if (!SEMVER.test(meta.dataVersion))
      wrong.push({ message: `${JSON.stringify(meta.dataVersion)} is no semantic version`, at: ['meta', 'dataVersion'] })
    if (meta.name.trim() !== meta.name || /\p{Cc}/u.test(meta.name))
      wrong.push({
        message: `the name ${JSON.stringify(meta.name)} has white space around it, or a control character in it`,
        at: ['meta', 'name'],
      })
    return wrong
  },
}
