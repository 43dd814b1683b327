import type { Metric } from '@linying/domain'

export interface MetricWords {
  /** A word for lists and settings. */
  readonly label: string
  /** What is promised, to the resident, behind a time: “今天 10:15 前有客服联系您核实”. */
  readonly promise: string
  /** What is done in time or too late: “10:15 前核实情况”, “核实情况已超过约定时间”. */
  readonly deed: string
}

export const metricWords: Readonly<Record<Metric, MetricWords>> = {
  first_response: { label: '首次响应', promise: '有人回应您', deed: '回应' },
  accept: { label: '接单', promise: '有人接单', deed: '接单' },
  arrive: { label: '到场', promise: '师傅到场', deed: '到场' },
  complete: { label: '完成', promise: '处理完', deed: '处理完' },
  confirm_details: { label: '核实情况', promise: '有客服联系您核实', deed: '核实情况' },
  feedback: { label: '反馈进展', promise: '告诉您进展', deed: '告知进展' },
  close: { label: '闭环', promise: '处理到您满意为止', deed: '解决' },
  return_visit: { label: '回访', promise: '回访您', deed: '回访' },
  answer: { label: '答复', promise: '答复您', deed: '答复' },
  subtask: { label: '部门协办', promise: '协办部门答复', deed: '协办答复' },
  follow_up: { label: '二次跟进', promise: '有另一位同事答复您', deed: '答复' },
  promise: { label: '回访时答应的事', promise: '办到答应您的事', deed: '办好答应的事' }
}
