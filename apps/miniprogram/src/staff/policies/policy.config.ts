export default { navigationBarTitleText: '修改时限' }
