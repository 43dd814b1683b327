import type { Category, ComplaintCategory, ConvenienceItem, EmergencyFault, Severity, Topic, Urgency } from '@linying/domain'
import { type FaultWords, faultWords } from './fault-words.js'

export const complaintCategoryWords: Readonly<Record<ComplaintCategory, FaultWords>> = {
  housing_quality: { label: '房屋质量', hint: '渗漏、开裂、隔音、交付问题' },
  service_attitude: { label: '服务态度', hint: '员工态度、推诿、没人理' },
  fee_dispute: { label: '收费争议', hint: '物业费、停车费、水电费' },
  public_area: { label: '公共区域', hint: '卫生、噪音、占道、绿化、秩序' },
  value_added: { label: '增值服务', hint: '家政、团购、场地等服务' }
}

export const topicWords: Readonly<Record<Topic, FaultWords>> = {
  fees: { label: '费用', hint: '物业费、水电费怎么交、怎么算' },
  decoration: { label: '装修', hint: '装修申请、时间、押金' },
  parking: { label: '停车', hint: '车位、月卡、访客车' },
  access: { label: '门禁', hint: '门禁卡、人脸、访客' },
  facilities: { label: '设施', hint: '会所、健身、电梯' },
  house_rules: { label: '管理规定', hint: '养宠、搬家、公约' },
  other_question: { label: '其他问题', hint: '不确定是哪一类，就选这里' }
}

export const convenienceWords: Readonly<Record<ConvenienceItem, FaultWords>> = {
  key_cutting: { label: '配钥匙', hint: '家门、信箱、车库' },
  parcel_help: { label: '代取快递', hint: '老人、行动不便的住户' },
  tool_loan: { label: '借工具', hint: '梯子、推车、打气筒' },
  moving_permit: { label: '搬家放行', hint: '放行条、预约电梯' },
  pet_care: { label: '宠物照看', hint: '临时喂养、遛狗' },
  other_service: { label: '其他帮忙', hint: '请写清楚需要什么' }
}

export const emergencyWords: Readonly<Record<EmergencyFault, FaultWords>> = {
  burst_pipe: { label: '水管爆裂', hint: '大量漏水、喷水' },
  lift_trapped: { label: '电梯困人', hint: '有人关在电梯里' },
  power_failure: { label: '整栋停电', hint: '整户、整层、整栋没电' },
  gas_leak: { label: '燃气泄漏', hint: '闻到煤气味' },
  sewage_flood: { label: '污水倒灌', hint: '马桶、地漏大量返水' },
  falling_object: { label: '高空坠物', hint: '外墙、玻璃、广告牌松动' },
  other_emergency: { label: '其他紧急', hint: '有人身危险请先打 110、119、120' }
}

/** What a ticket is about, as people say it. */
export const categoryWords: Readonly<Record<Category, FaultWords>> = {
  ...faultWords,
  ...complaintCategoryWords,
  ...topicWords,
  ...convenienceWords,
  ...emergencyWords
}

export const severityWords: Readonly<Record<Severity, string>> = { minor: '一般', major: '较重', serious: '严重' }

export const urgencyWords: Readonly<Record<Urgency, string>> = { normal: '一般', urgent: '紧急' }
