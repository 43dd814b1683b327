export default { navigationBarTitleText: '邻应' }
