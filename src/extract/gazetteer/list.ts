/** The names of a list that separates them by `|` and lines, as readers write them. */
export function names(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}
