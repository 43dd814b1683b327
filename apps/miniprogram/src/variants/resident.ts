import { routes } from '../routes'
import { tab, type Variant } from './variant'

export const resident: Variant = {
  title: '邻应',
  pages: [
    routes.residentHome.page,
    routes.residentTickets.page,
    routes.residentInbox.page,
    routes.residentMe.page,
    routes.residentTicket.page,
    // help must open where there is no signal to fetch a page with
    routes.residentEmergency.page,
    routes.residentProgress.page,
    routes.signIn.page
  ],
  subPackages: [
    { root: 'resident/report', pages: ['report'] },
    { root: 'resident/complaint', pages: ['complaint'] },
    { root: 'resident/consultation', pages: ['consultation'] },
    { root: 'resident/convenience', pages: ['convenience'] },
    { root: 'resident/act', pages: ['act'] },
    { root: 'resident/code', pages: ['code'] },
    { root: 'resident/care', pages: ['care'] },
    { root: 'resident/devices', pages: ['devices'] },
    { root: 'resident/visits', pages: ['visits', 'visit'] }
  ],
  tabBar: {
    list: [
      tab(routes.residentHome.page, '首页', 'home'),
      tab(routes.residentTickets.page, '我的事项', 'list'),
      tab(routes.residentInbox.page, '消息', 'bell'),
      tab(routes.residentMe.page, '我的', 'me')
    ]
  }
}
