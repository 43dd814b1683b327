import { routes } from '../routes'
import { tab, type Variant } from './variant'

export const resident: Variant = {
  title: '邻应',
  pages: [routes.residentHome.page, routes.residentMe.page, routes.signIn.page],
  subPackages: [],
  tabBar: { list: [tab(routes.residentHome.page, '首页', 'home'), tab(routes.residentMe.page, '我的', 'me')] }
}
