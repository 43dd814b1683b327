import { readFileSync } from 'node:fs'

/** When requests fail: not at all, before the server sees them, or after it has acted and before its answer arrives. */
export type Network = 'on' | 'off' | 'answers-get-lost'

export type JournalEntry = {
  readonly what: 'request' | 'upload' | 'toast' | 'dialog' | 'call' | 'title' | 'clipboard'
  readonly text: string
}

/** What outlives one launch of the mini-program: storage, files, the network, and what the person will answer. */
export type Phone = {
  /** Where the bundle's API address leads to. */
  readonly server: string
  /** How far its clock is ahead of this machine's. Unit: minutes */
  readonly aheadMinutes: () => number
  readonly storage: Map<string, unknown>
  readonly files: Map<string, Uint8Array>
  /** Pictures that the person will take or pick next, as paths in `files`. */
  readonly pictures: string[]
  readonly scans: string[]
  /** Files of chats that the person will pick next. */
  readonly chatFiles: { readonly name: string; readonly path: string }[]
  /** Pictures kept by the person, as paths in `files`. */
  readonly album: string[]
  /** Answers to the coming dialogs; yes where none is prepared. */
  readonly answers: ('yes' | 'no')[]
  readonly journal: JournalEntry[]
  /** Functions of WeChat that the bundle asked for and this runner does not have. */
  readonly missing: Set<string>
  network: Network
  readonly networkListeners: Set<(status: { readonly isConnected: boolean }) => void>
}

type Made = Partial<Pick<Phone, 'server' | 'aheadMinutes'>>

export function aPhone({ server = 'http://127.0.0.1:9', aheadMinutes = () => 0 }: Made = {}): Phone {
  return {
    server,
    aheadMinutes,
    storage: new Map(),
    files: new Map(),
    pictures: [],
    scans: [],
    chatFiles: [],
    album: [],
    answers: [],
    journal: [],
    missing: new Set(),
    network: 'on',
    networkListeners: new Set()
  }
}

export function switchNetwork(phone: Phone, network: Network): void {
  phone.network = network
  for (const tell of phone.networkListeners) tell({ isConnected: network !== 'off' })
}

/** The next picture that the person takes. */
export function willTakePhoto(phone: Phone, photo: Uint8Array | string): void {
  const path = `wxfile://tmp-${phone.files.size + 1}.jpg`
  phone.files.set(path, typeof photo === 'string' ? readFileSync(photo) : photo)
  phone.pictures.push(path)
}

/** The next file that the person picks from a chat. */
export function willPickFile(phone: Phone, name: string, text: string): void {
  const path = `wxfile://tmp-${phone.files.size + 1}-${name}`
  phone.files.set(path, Buffer.from(text))
  phone.chatFiles.push({ name, path })
}
