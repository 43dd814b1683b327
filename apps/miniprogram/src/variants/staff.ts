import { routes } from '../routes'
import { tab, type Variant } from './variant'

export const staff: Variant = {
  title: '邻应员工',
  pages: [
    routes.staffToday.page,
    routes.staffTickets.page,
    routes.staffInbox.page,
    routes.staffMe.page,
    routes.staffTicket.page,
    routes.signIn.page
  ],
  subPackages: [
    { root: 'staff/act', pages: ['act'] },
    { root: 'staff/step', pages: ['step'] },
    { root: 'staff/register', pages: ['register'] },
    { root: 'staff/risks', pages: ['risks'] },
    { root: 'staff/policies', pages: ['policies', 'policy', 'rules'] },
    { root: 'staff/visits', pages: ['visits', 'visit', 'summary', 'gifts'] },
    { root: 'staff/calls', pages: ['calls'] },
    { root: 'staff/log-call', pages: ['log-call'] },
    { root: 'staff/calendar', pages: ['calendar'] },
    { root: 'staff/care', pages: ['care', 'plan', 'visit', 'consent', 'checks'] },
    { root: 'staff/devices', pages: ['devices'] },
    { root: 'staff/offers', pages: ['offers'] },
    { root: 'staff/post', pages: ['post'] },
    { root: 'staff/posts', pages: ['posts', 'post-edit', 'post-screen', 'post-slot', 'post-reminder'] }
  ],
  tabBar: {
    list: [
      tab(routes.staffToday.page, '今日', 'today'),
      tab(routes.staffTickets.page, '工单', 'list'),
      tab(routes.staffInbox.page, '消息', 'bell'),
      tab(routes.staffMe.page, '我的', 'me')
    ]
  }
}
