import { routes } from '../routes'
import { tab, type Variant } from './variant'

export const staff: Variant = {
  title: '邻应员工',
  pages: [routes.staffToday.page, routes.staffMe.page, routes.signIn.page],
  subPackages: [],
  tabBar: { list: [tab(routes.staffToday.page, '今日', 'today'), tab(routes.staffMe.page, '我的', 'me')] }
}
