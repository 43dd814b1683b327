export default { navigationBarTitleText: '时限' }
