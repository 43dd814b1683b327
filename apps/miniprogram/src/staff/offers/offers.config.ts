export default { navigationBarTitleText: '便民服务目录' }
