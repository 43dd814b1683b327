import type { Side } from '@linying/domain'

export const signInWords = {
  title: '登录',
  loading: '正在读取可登录的人员',
  failed: '名单没有读到',
  retry: '再试一次',
  demoPeople: '演示登录，点一下就进入',
  closed: '这里没有演示人员',
  closedText: '请在微信里打开，用您自己的账号登录。',
  sides: {
    resident: { greeting: '登录后，您提交的事和进展都在这里', detail: '不登录也可以看公共信息、扫码看进度、打值班电话。' },
    staff: { greeting: '供物业员工使用', detail: '如果您是住户，请打开“邻应”报修和查看进度。' }
  } satisfies Readonly<Record<Side, { readonly greeting: string; readonly detail: string }>>
} as const
