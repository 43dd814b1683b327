export const staffStepWords = {
  title: '记一步',
  steps: '按顺序做，做完一步记一步',
  next: '接下来',
  recorded: '已记',
  waiting: '已保存，等信号',
  withPhoto: '要拍照',
  send: '记下这一步',
  sending: '正在发送',
  materialsAndNote: '用料和说明',
  addMaterials: '加用料、写说明',
  finish: '都做完了，去完工',
  notWorking: '现在不能记步骤',
  notWorkingText: '到现场以后请先点“到达”，再一步一步记。'
} as const
