export default { navigationBarTitleText: '岗位设置' }
