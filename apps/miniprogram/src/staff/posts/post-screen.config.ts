export default { navigationBarTitleText: '岗位屏幕' }
