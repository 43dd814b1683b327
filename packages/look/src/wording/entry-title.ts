import { type EventType, type Instant, isResidentWord, type Kind } from '@linying/domain'
import { timeSaidAt } from './clock-words.js'
import type { EntryFacts } from './entry-facts.js'
import { metricWords } from './metric-words.js'
import { departmentWords, masterName } from './people-words.js'
import {
  contactMethodWords,
  followUpCauseWords,
  ratingLevelWords,
  ratingTagWords,
  reasonWords,
  resultWords,
  visitMethodWords,
  visitOutcomeWords
} from './reason-words.js'
import { stepWords } from './step-words.js'
import { closingWords, kindWords, signOffWords } from './ticket-words.js'
import { doer, type Voice } from './voice.js'

/** One line of the timeline: 客服周敏已接单, 李师傅出发，预计 10:40 到. Its own time stands beside it. */
export function entryTitle(entry: EntryFacts, voice: Voice): string {
  return titles[entry.type](entry, voice)
}

type Title = (entry: EntryFacts, voice: Voice) => string

const titles: Readonly<Record<EventType, Title>> = {
  TicketReported: (entry, voice) => {
    const kind = reportWords[entry.details.kind ?? 'repair']
    return isByStaff(entry) ? `${doer(entry, voice, 'agent')}代为登记${kind}` : `${doer(entry, voice, 'household')}提交了${kind}`
  },
  TicketAccepted: (entry, voice) => `${doer(entry, voice, 'agent')}已接单`,
  TicketRejected: (entry, voice) => `${doer(entry, voice, 'agent')}没有受理${reason(entry, voice)}`,
  TicketAssigned: (entry, voice) => `${doer(entry, voice, 'agent')}已派单${to(entry)}`,
  TicketGrabbed: (entry, voice) => `${technician(entry, voice)}接了这张单`,
  TicketTaken: (entry, voice) => `${technician(entry, voice)}已接下`,
  AssignmentLapsed: entry => `${named(entry)}${entry.details.postEnded ? '已不在岗' : '没有及时接下'}，重新派单`,
  EtaSet: (entry, voice) => `${technician(entry, voice)}约定上门${eta(entry, voice)}`,
  TechnicianDeparted: (entry, voice) => `${technician(entry, voice)}出发${eta(entry, voice)}`,
  TechnicianArrived: (entry, voice) => `${technician(entry, voice)}到达现场`,
  WorkStarted: (entry, voice) => `${technician(entry, voice)}开始处理`,
  StepRecorded: ({ details, words }) => (details.step === 'free' && words?.label ? words.label : stepWords[details.step ?? 'free']),
  WorkSuspended: (entry, voice) => `暂停处理${reason(entry, voice)}${until(entry, voice, '继续')}`,
  AccessFailed: (entry, voice) => `${technician(entry, voice)}上门，没人开门${until(entry, voice, '再来')}`,
  WorkResumed: () => '继续处理',
  WorkFinished: (entry, voice) => `${technician(entry, voice)}完工${entry.details.result ? `：${resultWords[entry.details.result]}` : ''}`,
  TicketReturned: (entry, voice) => `${technician(entry, voice)}退单${reason(entry, voice)}`,
  TicketTransferred: (entry, voice) => `转${to(entry)}${reason(entry, voice)}`,
  SolutionConfirmed: (entry, voice) => `${said(entry, voice, '确认解决了')}${waiting(entry)}`,
  ClosedOnEarlierWord: (_, { reader }) => `不再有住户说没好，${reader === 'resident' ? '您' : '住户'}先前说的“解决了”算数，关闭`,
  SolutionDenied: (entry, voice) => said(entry, voice, `说还没解决${reason(entry, voice)}`),
  TicketReopened: (entry, voice) => `${doer(entry, voice, 'household')}重新打开了这张单`,
  TicketCancelled: (entry, voice) => `${doer(entry, voice, 'household')}取消了`,
  CancelWished: (entry, voice) => `${doer(entry, voice, 'household')}申请取消`,
  ServiceRated: (entry, voice) => said(entry, voice, ratingOf(entry)),
  RatingReplied: (entry, voice) => `${doer(entry, voice, 'manager')}回复了评价`,
  FollowUpOpened: ({ details }, voice) => `${causeWords(details, voice)}，由${details.responsibleName ?? '物业经理'}二次跟进`,
  FollowUpAnswered: (entry, voice) => `${doer(entry, voice, 'supervisor')}答复了二次跟进`,
  ReportDenied: (entry, voice) => `${doer(entry, voice, 'household')}表示代报的不是本人的意思`,
  NoteAdded: (entry, voice) => `${doer(entry, voice, 'agent')}留言`,
  ContactRecorded: (entry, voice) => `${doer(entry, voice, 'agent')}${contact(entry)}`,
  ResidentUrged: (entry, voice) => `${doer(entry, voice, 'household')}催了一次`,
  ReporterJoined: () => '又有住户反映同一件事，一起跟进',
  JoinedSpoke: (entry, voice) => `${doer(entry, voice, 'joined')}说自家${entry.details.solved ? '解决了' : '还没解决'}`,
  HouseholdLeft: (entry, voice) => `${doer(entry, voice, 'joined')}退出了，其他住户的照常处理`,
  HouseholdSplitOff: (entry, voice) => `${doer(entry, voice, 'agent')}把一户拆出单独处理，这张单不再等他家`,
  TakenUpAgain: (entry, voice) => `${doer(entry, voice, 'agent')}从并入的单里拆出，单独接着处理`,
  TicketLinked: (entry, voice) => `${doer(entry, voice, 'agent')}关联了另一张单`,
  EventCorrected: (entry, voice) => `${doer(entry, voice, 'agent')}更正了一条记录`,
  ClosedBySilence: () => closingWords.silence,
  DisputeSignedOff: ({ details }) =>
    `${details.signOff ? signOffWords[details.signOff] : ''}已会签${details.closes ? '，三方签齐，关闭' : ''}`,
  CodeRenewed: (entry, voice) => `${doer(entry, voice, 'agent')}更换了二维码`,
  PhotoReceived: () => '照片已传到',
  DetailsConfirmed: (entry, voice) => `${doer(entry, voice, 'agent')}${contactMethodWords[entry.details.method ?? 'phone']}核实了情况`,
  DetailsDenied: (entry, voice) => `${doer(entry, voice, 'household')}说没有人核实过`,
  FeedbackGiven: (entry, voice) => `${doer(entry, voice, 'agent')}反馈进展${nextUpdate(entry, voice)}`,
  ComplaintHandedOver: entry => `移交给${department(entry)}`,
  FirstHandlerReplaced: ({ details }) => `首接负责人换成了${details.successorName ?? '另一位同事'}`,
  ComplaintRestricted: (entry, voice) => `${doer(entry, voice, 'supervisor')}限制查看：只有主管和经理看得到`,
  PersonNamed: (entry, voice) => `${doer(entry, voice, 'supervisor')}写明了说的是谁${concerned(entry)}`,
  RestrictionLifted: (entry, voice) => `${doer(entry, voice, 'supervisor')}解除了限制：不是说哪位同事`,
  SubtaskOpened: (entry, voice) => `请${department(entry)}协办${dueWords(entry, voice)}`,
  SubtaskAnswered: (entry, voice) => `${doer(entry, voice, 'supervisor')}答复了协办`,
  ComplaintSettled: (entry, voice) => `${doer(entry, voice, 'agent')}处理完毕，等${voice.reader === 'resident' ? '您' : '住户'}确认`,
  ConsultationAnswered: (entry, voice) => `${doer(entry, voice, 'agent')}答复了咨询`,
  RequestFulfilled: (entry, voice) => `${doer(entry, voice, 'agent')}办好了`,
  VisitRecorded: (entry, voice) => `${doer(entry, voice, 'agent')}${visit(entry)}${waiting(entry)}`,
  VisitVoided: ({ details }) => (details.reopens ? '经核实，这次回访没有发生，重新处理' : '经核实，这次回访没有发生，已作废'),
  ClockExcused: (entry, voice) => `${doer(entry, voice, 'manager')}说明了${metric(entry)}超时的原因`,
  EscalationAcknowledged: (entry, voice) => `${doer(entry, voice, 'supervisor')}已知道${metric(entry)}超时，在跟进`,
  CalendarRevised: () => '放假安排公布后，时限已重算'
}

const reportWords: Readonly<Record<Kind, string>> = { ...kindWords, convenience: '便民服务申请' }

function isByStaff({ actorAs }: EntryFacts): boolean {
  return actorAs !== undefined && !isResidentWord(actorAs)
}

function technician(entry: EntryFacts, voice: Voice): string {
  const { actorName, details } = entry
  return actorName || !details.technicianName ? doer(entry, voice, 'assignee') : masterName(details.technicianName)
}

function named({ details }: EntryFacts): string {
  return details.technicianName ? masterName(details.technicianName) : '师傅'
}

function to(entry: EntryFacts): string {
  return `给${named(entry)}`
}

function reason({ type, details }: EntryFacts, { kind }: Voice): string {
  return details.reason ? `：${reasonWords(type, details.reason, kind)}` : ''
}

function eta({ details, occurredAt }: EntryFacts, voice: Voice): string {
  return details.etaAt ? `，预计 ${at(details.etaAt, occurredAt, voice)} 到` : ''
}

function until({ details, occurredAt }: EntryFacts, voice: Voice, what: string): string {
  return details.until ? `，${at(details.until, occurredAt, voice)} ${what}` : ''
}

function at(moment: Instant, saidAt: Instant, { utcOffsetMinutes }: Voice): string {
  return timeSaidAt(moment, saidAt, utcOffsetMinutes)
}

/** The resident's word; where somebody else reports it, that stands in front of it, with how he heard it. */
function said(entry: EntryFacts, voice: Voice, word: string): string {
  const { reported } = entry.details
  if (!reported) return `${doer(entry, voice, 'household')}${word}`
  return `${doer(entry, voice, 'agent')}代报（${contactMethodWords[reported.method]}）：住户${word}`
}

/** 评价“不满意”：来晚了、没打扫 */
function ratingOf({ details: { level, tags = [] } }: EntryFacts): string {
  if (level === undefined) return '作了评价'
  const why = tags.map(tag => ratingTagWords[tag]).join('、')
  return `评价“${ratingLevelWords[level]}”${why === '' ? '' : `：${why}`}`
}

function causeWords({ because }: EntryFacts['details'], { reader }: Voice): string {
  return `${reader === 'resident' ? '您' : '住户'}${because ? followUpCauseWords[because] : '还有意见'}`
}

function contact({ details }: EntryFacts): string {
  const method = contactMethodWords[details.method ?? 'phone']
  return details.reached === false ? `${method}联系住户，没有联系上` : `${method}联系了住户`
}

function nextUpdate({ details, occurredAt }: EntryFacts, voice: Voice): string {
  return details.nextUpdateAt ? `，${at(details.nextUpdateAt, occurredAt, voice)} 前再告诉您` : ''
}

function dueWords({ details, occurredAt }: EntryFacts, voice: Voice): string {
  return details.until ? `，${at(details.until, occurredAt, voice)} 前答复` : ''
}

function department({ details }: EntryFacts): string {
  return details.department ? departmentWords[details.department] : '其他部门'
}

function concerned({ details }: EntryFacts): string {
  return details.concernedName ? `：${details.concernedName}` : ''
}

function metric({ details }: EntryFacts): string {
  return details.metric ? metricWords[details.metric].label : ''
}

function visit({ details }: EntryFacts): string {
  return `${visitMethodWords[details.visitMethod ?? 'phone']}，${visitOutcomeWords[details.outcome ?? 'unreachable']}`
}

/** It is solved for one household, and not for one that joined. */
function waiting({ details }: EntryFacts): string {
  return details.keepsOpen ? '；一起报的还有没好的，先不关闭' : ''
}
