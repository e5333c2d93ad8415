/** The articles' texts by id, as the build puts them into the bundle. */
declare module 'isnad:texts' {
  const texts: Readonly<Record<string, string>>
  export default texts
}
