/**
 * Date assertions from EDTF: the bounds and the extent follow from the expression, so nobody fills them by hand.
 *
 * @module
 */
import { isoDay } from './days'
import { edtfBounds } from './edtf'
import type { DateAssertion, DateReason, Evidence } from './records'
import type { DateBasis } from './vocabulary'

/**
 * A date assertion for an EDTF expression, with `earliest`, `latest` and `extent` worked out.
 *
 * @throws {EdtfError} for what is no EDTF of the supported part.
 * @example
 * ```ts
 * import { assertDate } from 'isnad/schema'
 *
 * const date = assertDate('2025-09', 'stated', [])
 * date.latest // => '2025-09-30'
 * date.extent // => 'within'
 * ```
 */
export function assertDate(
  edtf: string,
  basis: DateBasis,
  evidence: readonly Evidence[],
  reasons: readonly DateReason[] = [],
): DateAssertion {
  const { earliest, latest, extent } = edtfBounds(edtf)
  return {
    edtf,
    earliest: earliest === null ? null : isoDay(earliest),
    latest: latest === null ? null : isoDay(latest),
    extent,
    basis,
    evidence,
    reasons,
  }
}
