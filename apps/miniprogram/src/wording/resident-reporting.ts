import type { Severity } from '@linying/domain'
import type { FormKind } from '../resident/reporting/report-draft'

export interface ReportingWords {
  readonly title: string
  readonly submit: string
  /** Below the button, after what is promised. */
  readonly next: string
  readonly sent: string
  readonly signIn: string
  readonly category: string
  readonly categoryMissing: string
  readonly text: string
  readonly textHint: string
  readonly photosHint: string
}

/** What the forms say, each in the words of its own matter. */
export const residentReportingWords: Readonly<Record<FormKind, ReportingWords>> = {
  repair: {
    title: '报修',
    submit: '提交报修',
    next: '谁接单、哪位师傅来、几点到，都会在这里告诉您。',
    sent: '已提交，客服会收到。',
    signIn: '登录后就能报修',
    category: '什么坏了',
    categoryMissing: '请选一下是哪一类，不确定就选“其他”。',
    text: '说说情况',
    textHint: '什么时候开始的、有多严重。一两句话就可以。',
    photosHint: '拍一张近的、一张远的，师傅能带对工具和配件。'
  },
  complaint: {
    title: '投诉',
    submit: '提交投诉',
    next: '客服会先和您核实，再把进展告诉您。您说解决了才算办结。',
    sent: '已提交，客服会联系您核实。',
    signIn: '登录后就能投诉',
    category: '关于什么',
    categoryMissing: '请选一下是哪一类，选最接近的就行。',
    text: '发生了什么',
    textHint: '什么时候、在哪里、怎么回事。照实写，不用写得好。',
    photosHint: '有照片更清楚，没有也可以。'
  },
  consultation: {
    title: '咨询',
    submit: '提交问题',
    next: '答复会写在这里，也会发消息给您。',
    sent: '已提交，答复会发消息给您。',
    signIn: '登录后就能提问',
    category: '问哪方面的',
    categoryMissing: '请选一下是哪方面，不确定就选“其他问题”。',
    text: '您想问什么',
    textHint: '一两句话就可以。',
    photosHint: '单据、通知可以拍下来一起发。'
  },
  convenience: {
    title: '便民服务',
    submit: '提交',
    next: '什么时候办、怎么取，都会在这里告诉您。',
    sent: '已提交，客服会安排。',
    signIn: '登录后就能预约',
    category: '需要什么',
    categoryMissing: '请选一项；没有您要的，就选“其他帮忙”。',
    text: '补充说明（可以不写）',
    textHint: '要几把、放哪里、找谁。',
    photosHint: '可以拍一张照片。'
  }
}

export const residentComplaintWords = {
  severity: '有多严重',
  severityMissing: '请选一下有多严重。',
  severityHints: {
    minor: '希望改进，不着急',
    major: '影响了生活，请尽快',
    serious: '影响安全、健康，或多次没解决'
  } satisfies Readonly<Record<Severity, string>>,
  demand: '希望我们怎么做（可以不写）',
  demandHint: '道歉、退费、整改、换人……',
  contactHint: '客服会打这个电话和您核实。',
  aboutWhom: '关于哪位员工（可以不写）',
  aboutWhomPlaceholder: '姓名、工号，或“李师傅”',
  aboutWhomHint: '说到员工的投诉，先只有主管和经理能看；查清是谁以后，这位员工看不到。'
} as const

export const residentConvenienceWords = {
  noOffers: '这个小区还没有登记便民服务',
  noOffersText: '选“其他帮忙”，写清楚需要什么就行。',
  other: '其他帮忙',
  otherHint: '上面没有的，请在下面写清楚需要什么。',
  when: '什么时候方便（可以不选）'
} as const
