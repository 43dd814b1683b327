export default { navigationBarTitleText: '登记报修' }
