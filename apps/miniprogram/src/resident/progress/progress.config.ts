export default { navigationBarTitleText: '维修进度' }
