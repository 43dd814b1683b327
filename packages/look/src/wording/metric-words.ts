import type { Metric } from '@linying/domain'

export interface MetricWords {
  /** A word for lists and settings. */
  readonly label: string
  /** What is promised, to the resident: “客服会在 … 前联系您核实”. */
  readonly promise: string
}

export const metricWords: Readonly<Record<Metric, MetricWords>> = {
  first_response: { label: '首次响应', promise: '有人回应您' },
  accept: { label: '接单', promise: '接单' },
  arrive: { label: '到场', promise: '师傅到场' },
  complete: { label: '完成', promise: '处理完' },
  confirm_details: { label: '核实情况', promise: '客服联系您核实情况' },
  feedback: { label: '反馈进展', promise: '告诉您进展' },
  close: { label: '闭环', promise: '处理到您满意为止' },
  return_visit: { label: '回访', promise: '回访您' },
  answer: { label: '答复', promise: '答复您' },
  subtask: { label: '部门协办', promise: '协办部门答复' }
}
