import type { AnswerOf, InputOf } from '@linying/client'
import type { EndpointName } from '@linying/contract'
import type { Instant } from '@linying/domain'
import { useCallback, useEffect, useRef, useState } from 'react'
import { every, usePageVisibility } from '../../platform'
import { api } from '../api/api'
import { usePersonId } from '../session/session-store'
import { type Cached, findCached, keepCached } from './read-cache'

export type Reading<T> = {
  /** The last answer, perhaps from before the network went: `readAt` says from when. */
  readonly data: T | undefined
  readonly readAt: Instant | undefined
  /** Why the last attempt failed; undefined after one that did not. */
  readonly failure: unknown
  readonly reload: () => Promise<void>
  /** Shows a newer answer that came by another way, as an action's. */
  readonly show: (data: T) => void
}

/**
 * One answer of the server, kept for times without network. Read again when the page comes to the front, then every so many
 * milliseconds while it is visible. Nothing is read while `input` is undefined.
 */
export function useReading<K extends EndpointName>(endpoint: K, input: InputOf<K> | undefined, everyMs?: number): Reading<AnswerOf<K>> {
  const personId = usePersonId()
  const name = input === undefined ? undefined : readingName(personId, endpoint, input)
  const [shown, setShown] = useState(() => pictureOf<K>(name))
  const [visible, setVisible] = useState(true)
  const latest = useRef({ name, input })
  latest.current = { name, input }
  const timesShown = useRef(0)

  const read = useCallback(async () => {
    const asked = latest.current
    if (asked.name === undefined || asked.input === undefined) return
    const before = timesShown.current
    const outcome = await readTogether(endpoint, asked.name, asked.input)
    // the page may have turned to something else meanwhile, or have been shown what is newer than this answer
    if (latest.current.name === asked.name && timesShown.current === before) setShown(outcome)
  }, [endpoint])

  const reload = useCallback(async () => {
    // what is under way was asked before that happened which whoever reloads wants to see
    await underWay.get(latest.current.name ?? '')
    await read()
  }, [read])

  const show = useCallback((data: AnswerOf<K>) => {
    const current = latest.current.name
    timesShown.current += 1
    if (current !== undefined) setShown({ name: current, cached: keepCached(current, data), failure: undefined })
  }, [])

  usePageVisibility(setVisible)
  // the server is outside of React: it is asked when a page shows, when the question changes, and from time to time
  useEffect(() => {
    setShown(pictureOf<K>(name))
    if (name === undefined || !visible) return undefined
    void read()
    return everyMs === undefined ? undefined : every(everyMs, () => void read())
  }, [name, visible, everyMs, read])

  const current = shown.name === name ? shown : pictureOf<K>(name)
  return { data: current.cached?.data, readAt: current.cached?.readAt, failure: current.failure, reload, show }
}

/** Puts an answer where the page that will ask for it finds it at once. */
export function foresee<K extends EndpointName>(personId: string | undefined, endpoint: K, input: InputOf<K>, data: AnswerOf<K>): void {
  keepCached(readingName(personId, endpoint, input), data)
}

type Picture<K extends EndpointName> = {
  readonly name: string | undefined
  readonly cached: Cached<AnswerOf<K>> | undefined
  readonly failure: unknown
}

const underWay = new Map<string, Promise<unknown>>()

/** Parts of a page that ask the same at the same time ask once. */
function readTogether<K extends EndpointName>(endpoint: K, name: string, input: InputOf<K>): Promise<Picture<K>> {
  // the name begins with person and endpoint, so what is under way under it is of the same kind
  const already = underWay.get(name) as Promise<Picture<K>> | undefined
  if (already) return already
  const reading = readOnce(endpoint, name, input).finally(() => underWay.delete(name))
  underWay.set(name, reading)
  return reading
}

async function readOnce<K extends EndpointName>(endpoint: K, name: string, input: InputOf<K>): Promise<Picture<K>> {
  const cached = findCached<AnswerOf<K>>(name)
  try {
    const answer = await api.poll(endpoint, input, cached?.etag)
    if (answer) return { name, cached: keepCached(name, answer.data, answer.etag), failure: undefined }
    return { name, cached: cached && keepCached(name, cached.data, cached.etag), failure: undefined }
  } catch (failure) {
    return { name, cached, failure }
  }
}

function pictureOf<K extends EndpointName>(name: string | undefined): Picture<K> {
  return { name, cached: name === undefined ? undefined : findCached<AnswerOf<K>>(name), failure: undefined }
}

/** One person's answers are never shown to the next. */
function readingName(personId: string | undefined, endpoint: EndpointName, input: unknown): string {
  return `${personId ?? 'anybody'}:${endpoint}:${JSON.stringify(input)}`
}
