export default { navigationBarTitleText: '时限和规则' }
