export default { navigationBarTitleText: '办理进度' }
