import type { Kind } from '@linying/domain'

type WordsOfKind = { readonly place: string; readonly category: string; readonly contactHint: string; readonly done: string }

const callsBack = '客服会打这个电话'
const takeIn = '已登记，请受理。'

/** What is asked of each kind in its own words. */
const byKind: Readonly<Record<Kind, WordsOfKind>> = {
  repair: { place: '哪里要修', category: '什么坏了', contactHint: '师傅上门前会打这个电话', done: '已登记，请接单。' },
  complaint: { place: '是哪里的事', category: '投诉哪方面', contactHint: callsBack, done: '已登记，请马上和住户核实情况。' },
  consultation: { place: '是哪里的住户', category: '问哪方面', contactHint: callsBack, done: '已登记，请答复住户。' },
  convenience: { place: '是哪里的住户', category: '需要什么帮忙', contactHint: callsBack, done: takeIn },
  emergency: { place: '出事的地方', category: '什么情况', contactHint: '师傅路上会打这个电话', done: '已登记，值班人员都会收到。' }
}

export const staffRegisterWords = {
  title: '登记',
  kind: '是什么事',
  byKind,
  channel: '从哪里来的',
  community: '哪个小区',
  placeKinds: { room: '住户家里', public: '公共区域', words: '说不清，先写下来' },
  room: '房号',
  roomHint: '输入房号，例如 2栋320',
  noRooms: '没有这个房号',
  noRoomsText: '检查一下，或选“说不清，先写下来”。',
  noPlaces: '还没有登记公共区域',
  placeWords: '在哪里',
  placeWordsHint: '例如：3栋后面的健身角',
  text: '住户怎么说的',
  textHint: '按住户的原话写，几句就好',
  contactName: '住户怎么称呼',
  contactPhone: '住户电话',
  severity: '有多严重',
  demand: '住户希望怎么处理（可不填）',
  demandHint: '例如：道歉、退费、换人',
  aboutPerson: '投诉的是哪位员工',
  aboutNobody: '说不清，或不是针对员工',
  aboutWhom: '不知道姓名就写特征：夜班保安',
  aboutHint: '被投诉的人看不到这张单。没写明是谁、又说到员工的，先只有主管和经理能看。',
  restrictedDone: '已登记，主管会收到。说的是谁写明以前，只有主管和经理能看。',
  photos: '照片（可不加）',
  consent: '住户同意扫码的人看照片吗',
  consentNo: '不同意',
  consentYes: '同意',
  submit: '登记',
  submitting: '正在登记',
  missing: '请先填好这里。',
  somethingMissing: '还有没填的，请看红字。',
  tooLong: '写得太长了，请缩短一些。',
  forAgents: '登记由客服来做',
  forAgentsText: '住户有事请转给客服，或请住户自己报修。'
} as const
