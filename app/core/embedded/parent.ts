const LOOK_EVERY_MS = 1_000

/**
 * Ends this process when the development command that started it is gone, even by kill -9:
 * a web server left behind would keep the port and the database.
 */
export function followParent(end: () => Promise<unknown>) {
  const parent = Number(process.env.ZAYN_DEV_PID)
  if (!parent || parent === process.pid) return
  const timer = setInterval(async () => {
    if (isAlive(parent)) return
    clearInterval(timer)
    await end()
    process.exit(0)
  }, LOOK_EVERY_MS)
  timer.unref()
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
