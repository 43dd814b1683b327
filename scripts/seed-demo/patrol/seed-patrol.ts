import {
  dateOfDay,
  dayOfMoment,
  defaultPatrolHours,
  defaultPatrolRules,
  hoursOf,
  type Instant,
  metGroups,
  plusDays,
  plusMinutes,
  screenStep
} from '@linying/domain'
import { metGroupWords } from '@linying/look'
import {
  checkInAtPost,
  checkOutOfPost,
  recordEncounter,
  savePatrolPost,
  savePatrolReminder,
  setPatrolRoster,
  type Viewer
} from '@linying/usecases'
import { type Chance, chanceFrom } from '../chance.js'
import { communityId, personId } from '../company/demo-company.js'
import { demoId } from '../demo-id.js'
import { instantOf } from '../moment.js'
import { sendPhoto } from '../send-photo.js'
import { portsAt, type Stage, viewerCalled } from '../stage.js'
import { ticketIdOf } from '../stories/story-ids.js'
import { type DemoPost, demoPosts, demoReminders } from './demo-posts.js'

const manager = '顾明远'
const utcOffsetMinutes = 480
const daysBack = 8
const daysAhead = 3

/** Of the slots of a week a few were missed, so that a board has something to show. */
const mannedShare = 0.88

/** Posts, who stood there in the last week and whom they met, and who is to come. Doing it again adds nothing. */
export async function seedPatrol(stage: Stage, now: Instant): Promise<void> {
  for (const post of demoPosts) {
    await setUp(stage, post, now)
    for (let daysAgo = daysBack - 1; daysAgo >= -daysAhead; daysAgo--) await playDay(stage, post, { daysAgo, now })
  }
  for (const { community, text, days } of demoReminders) {
    const said = { id: demoId(`reminder ${text}`), communityId: communityId(community), text, from: dateOn(0, now), to: dateOn(-days, now) }
    await savePatrolReminder(portsAt(stage, now), viewerCalled(manager), said)
  }
}

/** Whoever came by with something that became a ticket; after the stories, since the ticket has to be there. Doing it again adds nothing. */
export async function seedRegistered(stage: Stage, now: Instant): Promise<void> {
  for (const { name, registered } of demoPosts) {
    if (registered === undefined) continue
    const { story, daysAgo, index, agent, clock, whom, topic } = registered
    const at = instantOf({ daysAgo, clock }, now)
    const met = {
      at,
      whom: metGroupWords[whom],
      topic,
      outcome: 'registered' as const,
      note: '',
      roomId: null,
      ticketId: ticketIdOf(story)
    }
    const dutyId = dutyIdOf(name, dateOn(daysAgo, now), index)
    await recordEncounter(portsAt(stage, at), viewerCalled(agent), { dutyId, id: demoId(`encounter ${name} ${story}`), ...met })
  }
}

/** A start that was broken off may go on another day, and the post that is there stays. */
async function setUp(stage: Stage, { name, community, place, proof, topics }: DemoPost, now: Instant): Promise<void> {
  const here = { communityId: communityId(community), postId: postIdOf(name) }
  const known = await stage.ports.patrol.groundFor(here, viewerCalled(manager))
  if (known?.post) return
  const slots = defaultPatrolHours.map((hours, index) => ({ ...hours, id: slotIdOf(name, index) }))
  const said = { id: here.postId, communityId: here.communityId, name, place, proof, topics, slots, closed: false, version: 0 }
  await savePatrolPost(portsAt(stage, plusDays(now, -daysBack)), viewerCalled(manager), said)
}

interface Day {
  readonly daysAgo: number
  readonly now: Instant
}

async function playDay(stage: Stage, post: DemoPost, { daysAgo, now }: Day): Promise<void> {
  const day = dateOn(daysAgo, now)
  for (const [index, hours] of defaultPatrolHours.entries()) {
    const chance = chanceFrom(Date.parse(day) / 1000 + index * 7 + post.name.length * 31)
    const known = post.registered?.daysAgo === daysAgo && post.registered.index === index ? post.registered : undefined
    const agent = known?.agent ?? chance.pick([post.agents[0], ...post.agents.slice(1)])
    const slotId = slotIdOf(post.name, index)
    const { from, to } = hoursOf(hours, day, utcOffsetMinutes)
    if (daysAgo <= 0) await plan(stage, { slotId, day, agent, post, now })
    const cameAt = plusMinutes(from, Math.round(chance.between(-8, 14)))
    if (cameAt <= now && (daysAgo <= 0 || known !== undefined || chance.happens(mannedShare)))
      await stand(stage, { post, agent, day, index, cameAt, leavesAt: plusMinutes(to, -1), now, chance })
  }
}

interface Plan {
  readonly slotId: string
  readonly day: string
  readonly agent: string
  readonly post: DemoPost
  readonly now: Instant
}

async function plan(stage: Stage, { slotId, day, agent, post, now }: Plan): Promise<void> {
  const row = { communityId: communityId(post.community), slotId, day, personId: personId(agent) }
  await setPatrolRoster(portsAt(stage, now), viewerCalled(manager), row)
}

interface Stand {
  readonly post: DemoPost
  readonly agent: string
  readonly day: string
  readonly index: number
  readonly cameAt: Instant
  readonly leavesAt: Instant
  readonly now: Instant
  readonly chance: Chance
}

async function stand(stage: Stage, { post, agent, day, index, cameAt, leavesAt, now, chance }: Stand): Promise<void> {
  const viewer = viewerCalled(agent)
  const id = dutyIdOf(post.name, day, index)
  if ((await stage.ports.patrol.dutyFor(id, viewer)) === undefined) {
    const { patrolCodes } = stage.ports
    const screenCode =
      post.proof === 'screen' ? patrolCodes.screenCodes(postIdOf(post.name), 1, screenStep(cameAt, defaultPatrolRules))[0] : null
    const token = patrolCodes.tokenFor(postIdOf(post.name), 1)
    // a week is played in one minute, and nobody guesses digits
    const ports = { ...portsAt(stage, cameAt), mayTryScreen: async () => true }
    await checkInAtPost(ports, viewer, { token, id, screenCode, expectedPhotos: post.proof === 'photo' ? 1 : 0 })
  }
  if (post.proof === 'photo') await showPost(stage, viewer, { dutyId: id, at: plusMinutes(cameAt, 1), seed: post.name.length })
  const count = Math.floor(chance.between(2, 6))
  for (let number = 0; number < count; number++) {
    const at = plusMinutes(cameAt, 4 + number * Math.floor(chance.between(5, 9)))
    const met = {
      id: demoId(`encounter ${post.name} ${day} ${index} ${number}`),
      at,
      whom: metGroupWords[chance.pick(metGroups)],
      topic: chance.pick([post.topics[0] ?? '', ...post.topics]),
      outcome: chance.happens(0.6) ? ('helped' as const) : ('told' as const)
    }
    if (at <= now && at < leavesAt)
      await recordEncounter(portsAt(stage, at), viewer, { dutyId: id, ...met, note: '', roomId: null, ticketId: null })
  }
  if (leavesAt <= now) await checkOutOfPost(portsAt(stage, leavesAt), viewer, id)
}

/** A printed code proves little: whoever stands there shows what he sees. */
async function showPost(stage: Stage, viewer: Viewer, { dutyId, at, seed }: { dutyId: string; at: Instant; seed: number }): Promise<void> {
  const of = { ticketId: null, visitId: null, dutyId }
  await sendPhoto(stage, viewer, { id: demoId(`photo ${dutyId}`), of, forEvent: dutyId, at, wish: { scene: 'mended-bench', seed } })
}

function dateOn(daysAgo: number, now: Instant): string {
  return dateOfDay(dayOfMoment(now, utcOffsetMinutes) - daysAgo)
}

function dutyIdOf(post: string, day: string, index: number): string {
  return demoId(`duty ${post} ${day} ${index}`)
}

function postIdOf(name: string): string {
  return demoId(`patrol post ${name}`)
}

function slotIdOf(name: string, index: number): string {
  return demoId(`patrol slot ${name} ${index}`)
}
