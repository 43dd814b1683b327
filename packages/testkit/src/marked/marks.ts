import { fixedId } from '../service/fixed-id.js'

/** What stands in which field, and nowhere else. */
export const marks = {
  text: 'MARKtext',
  name: 'MARKname',
  phone: '15912345678',
  note: 'MARKnote',
  staffNote: 'MARKcolleagues',
  whom: 'MARKwhom',
  material: 'MARKmaterial',
  complaintText: 'MARKcomplaint',
  demand: 'MARKdemand',
  aboutWhom: 'MARKabout',
  part: 'MARKpart',
  named: 'MARKnamed',
  joinedText: 'MARKjoined',
  joinedPhone: '15887654321',
  later: 'MARKlater',
  finished: 'MARKfinished',
  rating: 'MARKrating',
  reply: 'MARKreply',
  followUp: 'MARKfollowup',
  followUpWhom: 'MARKfwhom',
  returnVisit: 'MARKreturnvisit',
  returnWhom: 'MARKrwhom',
  carePause: 'MARKcarepause',
  careNote: 'MARKcarenote',
  visitSaid: 'MARKvisitsaid',
  visitWhom: 'MARKvwhom',
  visitNote: 'MARKvisitnote',
  visitPromise: 'MARKpromise',
  encounter: 'MARKencounter',
  reminder: 'MARKreminder',
  // a photo is told by its link: whoever has one opens it
  reportPhoto: linkOf('ticket', 801, 821),
  stepPhoto: linkOf('ticket', 801, 822),
  accessPhoto: linkOf('ticket', 803, 823),
  complaintPhoto: linkOf('ticket', 802, 824),
  publicPhoto: linkOf('ticket', 803, 825),
  laterPhoto: linkOf('ticket', 801, 826),
  visitPhoto: linkOf('visit', 801, 827),
  dutyPhoto: linkOf('duty', 801, 828)
} as const
export type Mark = keyof typeof marks

function linkOf(kind: 'ticket' | 'visit' | 'duty', number: number, photo: number): `shown/${string}` {
  return `shown/${fixedId(kind, number)}/${fixedId('photo', photo)}`
}
