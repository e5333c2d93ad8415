import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

/** The articles as they were given, byte for byte. */
const given = {
  '000_7f1454fde9954714.txt': '4c6039ac40f3bad359b3daad84f5a3f06fa1b1c2995c36ba563d95114957f0b9',
  '001_12c15d385c45dddd.txt': 'b30173fdf0911530b467c19042205dc4e750350f965f30ccfc380450f5908099',
  '002_7f0a3da45863c1a5.txt': 'a152b1495da74cc3a10d7aa924ddc889f596480ef556eda7c3865edce5a346ba',
  '003_d4497cf97e8eb60f.txt': '4557fbca4f1a9890f213029375ad3d01c3e83b05c8baf4420ed6ac561a893da3',
  '004_8de9aa27eaf8aa58.txt': 'a7604ea8a35813b63104dd5e12fd2276369d0505c2e3ad2a79d25d6be822d0da',
}

test.each(Object.entries(given))('seed %s is the file as given, byte for byte', (name, sha256) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`seeds/${name}`))
      .digest('hex'),
  ).toBe(sha256)
})

test('there is no seed beside those given', () => {
  expect(readdirSync('seeds').sort()).toEqual(Object.keys(given))
})
