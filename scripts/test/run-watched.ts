import { type ChildProcess, spawn } from 'node:child_process'
import { noProgress, type Progress, progressNews, withNews } from './progress.js'

/** How long nothing may be heard of a run before it is ended: longer than anything may take, so that only what hangs is met. */
export type Patience = { readonly beforeTestsMs: number; readonly betweenNewsMs: number; readonly afterResultsMs: number }

export type Watched = {
  readonly code: number
  readonly progress: Progress
  /** It did not end by itself. */
  readonly wasEnded: boolean
}

/** Runs a Jest whose reporter sends its progress here; ends it, and all that it started, when no more comes. */
export function runWatched(args: readonly string[], env: Readonly<Record<string, string>>, patience: Patience): Promise<Watched> {
  // a group of its own is what can be ended as a whole, workers that are blocked included
  const child = spawn(process.execPath, args, {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
    env: { ...process.env, ...env }
  })
  let progress = noProgress
  let wasEnded = false
  const end = () => {
    wasEnded = true
    signalGroup(child, 'SIGKILL')
  }
  let timer = setTimeout(end, patience.beforeTestsMs)
  child.on('message', message => {
    progress = withNews(progress, progressNews.parse(message))
    clearTimeout(timer)
    timer = setTimeout(end, progress.isOver ? patience.afterResultsMs : patience.betweenNewsMs)
  })
  const release = endWithUs(child)
  return new Promise((resolve, reject) => {
    // not its exit: what it has said may still be under way then
    child.once('error', reject).once('close', code => {
      clearTimeout(timer)
      release()
      resolve({ code: code ?? 1, progress, wasEnded })
    })
  })
}

/** Ctrl-C reaches our own group only; it is passed on, and then meant for us, too. */
function endWithUs(child: ChildProcess): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  let asked: NodeJS.Signals | undefined
  const pass = (signal: NodeJS.Signals) => {
    asked = signal
    signalGroup(child, signal)
  }
  for (const signal of signals) process.on(signal, pass)
  return () => {
    for (const signal of signals) process.off(signal, pass)
    if (asked) process.kill(process.pid, asked)
  }
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // Windows knows no groups
    process.kill(pid, signal)
  }
}
