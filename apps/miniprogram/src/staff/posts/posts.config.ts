export default { navigationBarTitleText: '流动岗' }
