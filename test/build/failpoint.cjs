/**
 * Preloaded into a process under test: lets its n-th change to the file system fail, or be its last.
 *
 * ISNAD_FAILPOINT is `kill:N` (killed before its N-th change), `half:N` (killed when half of its N-th change, a write, is
 * on the disk), or `CODE:N` (from its N-th change on, none succeeds any more: ENOSPC, EROFS).
 */
const fs = require('node:fs')
const { syncBuiltinESMExports } = require('node:module')

const [how, at] = (process.env.ISNAD_FAILPOINT ?? ':').split(':')
let changes = 0

const kill = () => {
  process.kill(process.pid, 'SIGKILL')
  for (;;);
}

const CHANGES = ['writeSync', 'fsyncSync', 'renameSync', 'mkdirSync', 'rmSync', 'writeFileSync', 'appendFileSync', 'openSync']
for (const name of CHANGES) {
  const real = fs[name]
  fs[name] = (...args) => {
    // To open for reading changes nothing.
    if (how === '' || (name === 'openSync' && (args[1] ?? 'r') === 'r')) return real(...args)
    changes++
    if (how === 'kill' && changes === Number(at)) kill()
    if (how === 'half' && changes === Number(at)) {
      if (name === 'writeSync') real(args[0], args[1].subarray(0, args[1].length >> 1))
      if (name === 'writeFileSync') real(args[0], Buffer.from(args[1]).subarray(0, args[1].length >> 1), args[2])
      kill()
    }
    if (how.startsWith('E') && changes >= Number(at) && name !== 'rmSync')
      throw Object.assign(new Error(`${how}: told by a test, ${name}`), { code: how, syscall: name })
    return real(...args)
  }
}
syncBuiltinESMExports()
