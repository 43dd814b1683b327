export default { navigationBarTitleText: '今日' }
