/**
 * The names of a list that separates them by `|` and lines, as readers write them. Lists of proper names are kept sorted: one sees
 * whether a name is there, and sorted text packs smaller.
 */
export function names(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
