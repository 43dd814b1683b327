import { posix } from 'node:path'
import type { SourceFile } from './source-file.js'
import type { Violation } from './violation.js'

const app = 'apps/miniprogram/src/'

/** Rooms of the app that must not know of each other. */
const closedTo: Readonly<Record<string, { readonly rooms: readonly string[]; readonly instead: string }>> = {
  resident: { rooms: ['staff'], instead: 'move what both need to features/' },
  staff: { rooms: ['resident'], instead: 'move what both need to features/' },
  features: { rooms: ['resident', 'staff'], instead: 'hand it in as a prop' },
  ui: { rooms: ['resident', 'staff', 'features'], instead: 'ui has never heard of a ticket: move the component to features/' },
  platform: { rooms: ['resident', 'staff', 'features', 'ui'], instead: 'hand it in as a parameter' }
}

const drawingRooms = ['ui', 'features', 'resident', 'staff', 'app.tsx', 'app.ts']

/** The rooms of the app stay apart, and only platform/ speaks to Taro. */
export function checkApp(file: SourceFile): readonly Violation[] {
  if (!file.path.startsWith(app)) return []
  const room = roomOf(file.path)
  return file.imports.flatMap(({ from, line }) => {
    const message = roomObjection(room, file.path, from) ?? taroObjection(room, from)
    return message ? [{ path: file.path, line, message }] : []
  })
}

function roomObjection(room: string, path: string, from: string): string | undefined {
  const closed = closedTo[room]
  if (!closed || !from.startsWith('.')) return undefined
  const target = roomOf(posix.join(posix.dirname(path), from))
  return closed.rooms.includes(target) ? `${room}/ may not import ${target}/: ${closed.instead}` : undefined
}

function taroObjection(room: string, from: string): string | undefined {
  if (!from.startsWith('@tarojs/') || room === 'platform') return undefined
  if (from === '@tarojs/components' && drawingRooms.includes(room)) return undefined
  return `${from} is for platform/ alone: add a function there and import that`
}

function roomOf(path: string): string {
  return path.slice(app.length).split('/')[0] ?? ''
}
