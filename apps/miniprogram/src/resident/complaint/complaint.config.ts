export default { navigationBarTitleText: '投诉' }
