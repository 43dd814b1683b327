export default { navigationBarTitleText: '我的事项' }
