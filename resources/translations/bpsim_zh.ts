<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>The transport: one step on or back, by itself (Play), or the whole training (Run).</source>
        <translation>控制条：前进或后退一步、自动慢放（慢放），或训练到底（训练）。</translation>
    </message>
    <message>
        <source>The experiment: its layers, how it is trained, its samples. Everything can be typed over; drag a word with ↔ to try other values.</source>
        <translation>实验：网络的层、训练方式、样本。都可以直接改写；拖动带 ↔ 的词可以试别的值。</translation>
    </message>
    <message>
        <source>The network: every neuron with its numbers, every connection with its weight. Click one to see where its number comes from, double-click to type another.</source>
        <translation>网络：每个神经元及其数值，每条连接及其权重。单击看数值从何而来，双击改写数值。</translation>
    </message>
    <message>
        <source>What the step that is shown does, in a sentence.</source>
        <translation>用一句话说明当前这一步在做什么。</translation>
    </message>
    <message>
        <source>The timeline: every update of the run. Drag it to go back to any of them; everything shown goes back with it.</source>
        <translation>时间线：训练过程中的每一次更新。拖动它可以回到任意一次，所显示的一切都随之回去。</translation>
    </message>
    <message>
        <source>The loss after each update. Click a place on the curve to go there; Pin this run keeps the curve beside the next ones.</source>
        <translation>每次更新之后的损失。单击曲线上一点即到那里；“钉住这次训练”把这条曲线留下，与之后的比较。</translation>
    </message>
    <message>
        <source>What the network answers to each sample: at the start, now, and what is right. Bold is the one on the diagram; pale ones are not in this batch. Click a row to see it.</source>
        <translation>网络对每个样本的回答：开始时、现在、以及正确答案。粗体是图中的样本；浅色的不在本批中。单击一行即可查看该样本。</translation>
    </message>
    <message>
        <source>A race: the same start weights trained several times, each lane with one setting changed. The curves show which gets there first.</source>
        <translation>竞赛：从同样的初始权重出发训练几次，每条赛道改一项设置。曲线显示谁先到达。</translation>
    </message>
    <message>
        <source>The formula of the step that is shown, in symbols and then with the numbers of this moment.</source>
        <translation>当前这一步的公式，先写符号，再代入此刻的数值。</translation>
    </message>
    <message>
        <source>The whole program in pseudo-code; the line that works now is marked. Click a line to go there.</source>
        <translation>整个程序的伪代码，正在执行的一行有标记。单击一行即到那一步。</translation>
    </message>
    <message>
        <source>The same step for a whole layer at once, written with matrices.</source>
        <translation>把同一步写成矩阵，一次算完整层。</translation>
    </message>
    <message>
        <source>Hides values from the class and asks for one of them; says of a wrong answer what went wrong.</source>
        <translation>向全班隐藏一些数值并提问其中一个；答错时指出错在哪里。</translation>
    </message>
    <message>
        <source>All weights and biases of a layer in a table: to be typed over, copied, pasted and frozen.</source>
        <translation>一层的全部权重和偏置列成表格：可以改写、复制、粘贴和冻结。</translation>
    </message>
    <message>
        <source>How often each class is taken for which other one: what is on the diagonal is right.</source>
        <translation>每个类别各有多少次被当成哪个类别：对角线上的是答对的。</translation>
    </message>
    <message>
        <source>Every path from a neuron or a connection to the loss, and what each adds to the derivative.</source>
        <translation>从一个神经元或一条连接到损失的所有路径，以及每条路径对导数的贡献。</translation>
    </message>
    <message>
        <source>Mistakes that people make in their programs: switched on beside the right program, or to be found.</source>
        <translation>人们写程序时常犯的错误：打开后与正确的程序对照，或者让大家来找。</translation>
    </message>
    <message>
        <source>Each gradient held against the slope of the loss, measured by moving that parameter a little.</source>
        <translation>把每个梯度与损失的斜率对照，斜率由稍稍移动该参数测得。</translation>
    </message>
    <message>
        <source>What the network answers everywhere, also between the samples: a map or a curve.</source>
        <translation>网络在各处的回答，样本之间也包括在内：一张地图或一条曲线。</translation>
    </message>
    <message>
        <source>How large the loss would be with other parameters, and the way that the run took through it.</source>
        <translation>参数取别的值时损失有多大，以及训练在其中走过的路。</translation>
    </message>
    <message>
        <source>How values and gradients spread in each layer: what is dead, saturated or vanishing.</source>
        <translation>各层的数值和梯度怎样分布：哪些已死亡、饱和或消失。</translation>
    </message>
    <message>
        <source>A sheet to draw on: the network answers while you draw.</source>
        <translation>可以在上面画的画板：边画，网络边回答。</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>撤销：{what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>重做：{what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stop training here; what is done stays</source>
        <translation>在此停止训练；已完成的保留</translation>
    </message>
    <message>
        <source>Train to the end of the run</source>
        <translation>一直训练到结束</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>慢放</translation>
    </message>
    <message>
        <source>Stop here</source>
        <translation>停在这里</translation>
    </message>
    <message>
        <source>Step on slowly by itself</source>
        <translation>自动一步一步慢慢前进</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>训练(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Step by</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>Notation</source>
        <translation>记号</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation>显示位数</translation>
    </message>
    <message>
        <source>Mistake lab</source>
        <translation>错误实验室</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>整体大小</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>权重标签</translation>
    </message>
    <message>
        <source>Connections of large layers</source>
        <translation>大层之间的连接</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of the window</source>
        <translation>窗口的语言</translation>
    </message>
    <message>
        <source>New or open…</source>
        <translation>新建或打开…</translation>
    </message>
    <message>
        <source>All that there is to open: presets, recent files, data sets, an empty network</source>
        <translation>所有可以打开的内容：预设、最近的文件、数据集、空白网络</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>A new experiment: a data set and a network that learns it</source>
        <translation>新建实验：选一个数据集和一个能学会它的网络</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open an experiment file</source>
        <translation>打开实验文件</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this experiment and its run</source>
        <translation>保存这个实验及其训练过程</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save under another name</source>
        <translation>以另一个名字保存</translation>
    </message>
    <message>
        <source>Data set…</source>
        <translation>数据集…</translation>
    </message>
    <message>
        <source>Other data: generated, or a set that comes with bpsim</source>
        <translation>换数据：随机生成的，或 bpsim 自带的数据集</translation>
    </message>
    <message>
        <source>Import data…</source>
        <translation>导入数据…</translation>
    </message>
    <message>
        <source>Other data, from a spreadsheet or a text table</source>
        <translation>换用电子表格或文本表格中的数据</translation>
    </message>
    <message>
        <source>Import from clipboard…</source>
        <translation>从剪贴板导入…</translation>
    </message>
    <message>
        <source>Other data, copied in a spreadsheet</source>
        <translation>换用从电子表格中复制的数据</translation>
    </message>
    <message>
        <source>Data…</source>
        <translation>数据…</translation>
    </message>
    <message>
        <source>All samples in a table, to be edited</source>
        <translation>所有样本的表格，可以编辑</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Pictures, clips, numbers, code, a report</source>
        <translation>图片、动画、数值、代码、报告</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>分享…</translation>
    </message>
    <message>
        <source>One file with which anyone can step through this run, in a browser</source>
        <translation>一个文件，任何人都能在浏览器里一步一步重看这次运行</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Put the diagram on the clipboard, as it is shown</source>
        <translation>把当前的网络图放到剪贴板</translation>
    </message>
    <message>
        <source>Copy loss chart</source>
        <translation>复制损失曲线图</translation>
    </message>
    <message>
        <source>Put the loss chart on the clipboard</source>
        <translation>把损失曲线图放到剪贴板</translation>
    </message>
    <message>
        <source>Copy the page&apos;s picture</source>
        <translation>复制页面的图片</translation>
    </message>
    <message>
        <source>Put the map, the landscape or the charts at the right on the clipboard</source>
        <translation>把右侧的地图、地形图或图表放到剪贴板</translation>
    </message>
    <message>
        <source>Open a lesson…</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>A lesson that you or a colleague has written</source>
        <translation>打开自己或同事编写的课程</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Go on in the lesson</source>
        <translation>在课程中继续</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back in the lesson, exactly</source>
        <translation>在课程中原样返回上一处</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>还原</translation>
    </message>
    <message>
        <source>Undo all that you have changed in this step of the lesson</source>
        <translation>撤销在课程这一步里所做的全部改动</translation>
    </message>
    <message>
        <source>Answers of a class…</source>
        <translation>全班的答案…</translation>
    </message>
    <message>
        <source>A folder of answers that were handed in, as one table</source>
        <translation>把一个文件夹里交上来的答案汇成一张表</translation>
    </message>
    <message>
        <source>Result…</source>
        <translation>成绩单…</translation>
    </message>
    <message>
        <source>Save what was asked and answered, as a table or as PDF</source>
        <translation>把题目和回答存成表格或 PDF</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Begin this lesson anew; what was answered is forgotten</source>
        <translation>把这一课重新开始；已经作的回答会被清除</translation>
    </message>
    <message>
        <source>A tour of the window</source>
        <translation>窗口导览</translation>
    </message>
    <message>
        <source>The first lesson: once around the window, in a few minutes</source>
        <translation>第一课：用几分钟把窗口转一圈</translation>
    </message>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Back to what was open before; how far you are is remembered</source>
        <translation>回到之前打开的内容；学到哪里会记住</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>清空此列表</translation>
    </message>
    <message>
        <source>Forget the recent files</source>
        <translation>忘掉最近的文件</translation>
    </message>
    <message>
        <source>Worksheet…</source>
        <translation>练习单…</translation>
    </message>
    <message>
        <source>Print this update as PDF, with blanks to fill in, and its answer key</source>
        <translation>把这次更新打印成 PDF：留空待填，另附答案</translation>
    </message>
    <message>
        <source>Find in the run…</source>
        <translation>在训练过程中查找…</translation>
    </message>
    <message>
        <source>At which update does something happen: loss &lt; 0.1, accuracy = 1, a weight of 0, …</source>
        <translation>某件事发生在第几次更新：损失 &lt; 0.1、准确率 = 1、某个权重变为 0……</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>The next update at which it happens</source>
        <translation>下一个满足条件的更新</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>The update before, at which it happens</source>
        <translation>上一个满足条件的更新</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Close bpsim</source>
        <translation>关闭 bpsim</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>One step on; Space too</source>
        <translation>前进一步；也可按空格键</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>One step back; Backspace too</source>
        <translation>后退一步；也可按退格键</translation>
    </message>
    <message>
        <source>Go to the beginning</source>
        <translation>回到开头</translation>
    </message>
    <message>
        <source>Go to the beginning of the run</source>
        <translation>回到训练过程的开头</translation>
    </message>
    <message>
        <source>Go to the newest update</source>
        <translation>到最新一次更新</translation>
    </message>
    <message>
        <source>Go to the newest update that is done</source>
        <translation>到已完成的最新一次更新</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>换随机种子</translation>
    </message>
    <message>
        <source>Train again with other random numbers, beside the run there is: another order of the samples, and other initial weights where these were drawn, not given</source>
        <translation>用另一组随机数重新训练，原来的训练保留在旁边：样本顺序不同；初始权重若是随机抽取的（不是给定的），也重新抽取</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>钉住这次训练</translation>
    </message>
    <message>
        <source>Keep this run&apos;s curve and settings beside the next ones</source>
        <translation>保留这次训练的曲线和设置，与之后的比较</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Play faster</source>
        <translation>慢放加快</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢</translation>
    </message>
    <message>
        <source>Play more slowly</source>
        <translation>慢放减慢</translation>
    </message>
    <message>
        <source>Back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>The same start weights, nothing trained yet</source>
        <translation>初始权重不变，尚未训练</translation>
    </message>
    <message>
        <source>Restore the preset</source>
        <translation>恢复预设</translation>
    </message>
    <message>
        <source>Everything as it was opened</source>
        <translation>一切恢复到打开时的样子</translation>
    </message>
    <message>
        <source>New initial weights</source>
        <translation>换一组初始权重</translation>
    </message>
    <message>
        <source>Draw other start weights and begin a new run</source>
        <translation>重新抽取初始权重，从头开始</translation>
    </message>
    <message>
        <source>Gradient check</source>
        <translation>梯度检验</translation>
    </message>
    <message>
        <source>Compare every gradient of this update with central differences of the loss</source>
        <translation>把本次更新的每个梯度与损失的中心差分相比较</translation>
    </message>
    <message>
        <source>Find the mistake</source>
        <translation>找出错误</translation>
    </message>
    <message>
        <source>The program makes a mistake without saying which one; the class finds it</source>
        <translation>程序悄悄犯下一个错误，由全班来找</translation>
    </message>
    <message>
        <source>Fit the diagram</source>
        <translation>适合窗口</translation>
    </message>
    <message>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Larger diagram</source>
        <translation>放大网络图</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Smaller diagram</source>
        <translation>缩小网络图</translation>
    </message>
    <message>
        <source>Weights as pictures</source>
        <translation>权重显示为图像</translation>
    </message>
    <message>
        <source>Neurons over a picture show their weights as one</source>
        <translation>图像之上的神经元把自己的权重画成图像</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>动态</translation>
    </message>
    <message>
        <source>Let signals travel along the edges</source>
        <translation>让信号沿连接流动</translation>
    </message>
    <message>
        <source>Names instead of indices</source>
        <translation>用名称代替下标</translation>
    </message>
    <message>
        <source>Write δ of Director 2 with its name, not with its number</source>
        <translation>写“二处长的 δ”，用名称而不用编号</translation>
    </message>
    <message>
        <source>Keep for this experiment</source>
        <translation>为本实验保留</translation>
    </message>
    <message>
        <source>Write the chosen notation into the experiment</source>
        <translation>把所选的记号写入本实验</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色 / 深色</translation>
    </message>
    <message>
        <source>Switch between light and dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>The one before</source>
        <translation>上一种语言</translation>
    </message>
    <message>
        <source>Switch to the language before this one, and back again</source>
        <translation>换回刚才那种语言，再按一次又换回来</translation>
    </message>
    <message>
        <source>Next path</source>
        <translation>下一条路径</translation>
    </message>
    <message>
        <source>The next path from the selected neuron or connection to the loss</source>
        <translation>从选中的神经元或连接到损失的下一条路径</translation>
    </message>
    <message>
        <source>Previous path</source>
        <translation>上一条路径</translation>
    </message>
    <message>
        <source>The path before, from the selected neuron or connection to the loss</source>
        <translation>从选中的神经元或连接到损失的上一条路径</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>竞赛</translation>
    </message>
    <message>
        <source>Several settings from the same start, side by side</source>
        <translation>几组设置从同一起点出发，并排比较</translation>
    </message>
    <message>
        <source>Ask the class</source>
        <translation>提问全班</translation>
    </message>
    <message>
        <source>Hide values and ask for one of them</source>
        <translation>隐藏数值并就其中一个提问</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>A map of what the network answers, beyond the samples</source>
        <translation>网络在样本之外的输出，画成一张地图</translation>
    </message>
    <message>
        <source>Maps in the neurons</source>
        <translation>神经元里的地图</translation>
    </message>
    <message>
        <source>Show in each neuron what it answers over the two inputs of the map</source>
        <translation>在每个神经元里画出它对地图上两个输入的输出</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>损失地形</translation>
    </message>
    <message>
        <source>The loss over two parameters, and the way of the run through it</source>
        <translation>损失随两个参数的变化，以及训练在其中走过的路</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>How values and gradients are distributed: saturated, dead, vanishing</source>
        <translation>各层的数值和梯度如何分布：饱和、死亡、梯度消失</translation>
    </message>
    <message>
        <source>Draw a picture</source>
        <translation>画一幅图</translation>
    </message>
    <message>
        <source>Draw a digit with the mouse and see what the network answers</source>
        <translation>用鼠标写一个数字，看网络怎么回答</translation>
    </message>
    <message>
        <source>Hide or reveal</source>
        <translation>隐藏或揭示</translation>
    </message>
    <message>
        <source>Show everything that is hidden, or hide it again</source>
        <translation>显示所有隐藏的数值，或重新隐藏</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Large type for the whole class; . or B blanks the screen</source>
        <translation>全班可见的大字；按 . 或 B 黑屏</translation>
    </message>
    <message>
        <source>Large buttons</source>
        <translation>大按钮</translation>
    </message>
    <message>
        <source>Buttons, fields and menus that a finger finds</source>
        <translation>按钮、输入框和菜单大到手指也点得准</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>使用指南</translation>
    </message>
    <message>
        <source>The guide to the window, to the words and to teaching with it, at what you look at</source>
        <translation>窗口、词汇与教学的指南，从正在看的地方翻开</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>All keys at a glance</source>
        <translation>所有快捷键一览</translation>
    </message>
    <message>
        <source>What&apos;s this?</source>
        <translation>这是什么？</translation>
    </message>
    <message>
        <source>Click something in the window, and a sentence says what it is for</source>
        <translation>单击窗口中的任何部分，会有一句话说明它的用途</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>关于 bpsim</translation>
    </message>
    <message>
        <source>What bpsim is</source>
        <translation>bpsim 是什么</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>bpsim draws everything at {size} % when it starts again.</source>
        <translation>下次启动时，bpsim 会以 {size}% 的大小显示一切。</translation>
    </message>
    <message>
        <source>What is not saved yet is asked about before.</source>
        <translation>尚未保存的内容会先询问。</translation>
    </message>
    <message>
        <source>Start again now</source>
        <translation>立即重新启动</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后</translation>
    </message>
</context>
<context>
    <name>Ask</name>
    <message>
        <source>z</source>
        <translation>z</translation>
    </message>
    <message>
        <source>a</source>
        <translation>a</translation>
    </message>
    <message>
        <source>δ</source>
        <translation>δ</translation>
    </message>
    <message>
        <source>gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>new weights</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>side of a point</source>
        <translation>点在哪一侧</translation>
    </message>
    <message>
        <source>whose line</source>
        <translation>谁的直线</translation>
    </message>
    <message>
        <source>Hide the weighted sums z</source>
        <translation>隐藏加权和 z</translation>
    </message>
    <message>
        <source>Hide the activations a, and the loss and slopes that would give them away</source>
        <translation>隐藏激活值 a，以及会泄露它的损失和导数</translation>
    </message>
    <message>
        <source>Hide the deltas, and the gradients that follow from them</source>
        <translation>隐藏误差项 δ，以及由它得出的梯度</translation>
    </message>
    <message>
        <source>Hide the gradients, and the new weights that follow from them</source>
        <translation>隐藏梯度，以及由它得出的新权重</translation>
    </message>
    <message>
        <source>Hide the new weights and biases</source>
        <translation>隐藏新的权重和偏置</translation>
    </message>
    <message>
        <source>Hide the map, and ask on which side of the boundary a point lies (two inputs or more)</source>
        <translation>隐藏地图，问一个点在分界线的哪一侧（至少两个输入）</translation>
    </message>
    <message>
        <source>Hide the map, and ask which neuron of the first layer draws a line</source>
        <translation>隐藏地图，问一条直线是第一层的哪个神经元画的</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>loss by activation</source>
        <translation>损失对激活值的偏导</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Hides with it, as it would tell: {what}</source>
        <translation>一并隐藏（否则会泄露）：{what}</translation>
    </message>
    <message>
        <source>{question}, for {sample}</source>
        <translation>{question}（{sample}）</translation>
    </message>
    <message>
        <source>the gradient of the bias of {place}</source>
        <translation>{place} 的偏置的梯度</translation>
    </message>
    <message>
        <source>the gradient of the weight {place}</source>
        <translation>权重 {place} 的梯度</translation>
    </message>
    <message>
        <source>the new bias of {place}</source>
        <translation>{place} 的新偏置</translation>
    </message>
    <message>
        <source>the new weight {place}</source>
        <translation>权重 {place} 的新值</translation>
    </message>
    <message>
        <source>the weighted sum z of {place}</source>
        <translation>{place} 的加权和 z</translation>
    </message>
    <message>
        <source>the activation a of {place}</source>
        <translation>{place} 的激活值 a</translation>
    </message>
    <message>
        <source>δ of {place}</source>
        <translation>{place} 的 δ</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ 正确：{answer}</translation>
    </message>
    <message>
        <source>Nearly: right as far as it goes, but more digits are needed.</source>
        <translation>差不多：写出的几位是对的，但位数还不够。</translation>
    </message>
    <message>
        <source>✗ Not yet.</source>
        <translation>✗ 还不对。</translation>
    </message>
    <message>
        <source>✗ Not yet. {why}</source>
        <translation>✗ 还不对。{why}</translation>
    </message>
    <message>
        <source>Or: {why}</source>
        <translation>也可能是：{why}</translation>
    </message>
    <message>
        <source>HIDE AS ?</source>
        <translation>隐藏为 ?</translation>
    </message>
    <message>
        <source>Reveal all</source>
        <translation>全部揭示</translation>
    </message>
    <message>
        <source>Show everything that is hidden</source>
        <translation>显示所有隐藏的数值</translation>
    </message>
    <message>
        <source>QUESTION</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>0.25, 1/4, 0.5 × 0.5 …</source>
        <translation>0.25、1/4、0.5 × 0.5……</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>A number or a sum: 0.25, 1/4, 1.7×10^-3, sigma(0.3), 0.8 × 1 + 0.2 × 0.1</source>
        <translation>一个数或算式：0.25、1/4、1.7×10^-3、sigma(0.3)、0.8 × 1 + 0.2 × 0.1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>核对</translation>
    </message>
    <message>
        <source>Judge the answer; a wrong one is told what went wrong (Enter)</source>
        <translation>判断答案；答错时指出错在哪里（Enter）</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>First the rule, then its numbers, then the answer</source>
        <translation>先给规则，再代入数值，最后给出答案</translation>
    </message>
    <message>
        <source>QUESTION ABOUT THE MAP</source>
        <translation>关于地图的问题</translation>
    </message>
    <message>
        <source>The map without its colours</source>
        <translation>不带颜色的地图</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>揭示</translation>
    </message>
    <message>
        <source>Show the answer and the map, without a point for it</source>
        <translation>显示答案和地图，不计分</translation>
    </message>
    <message>
        <source>Another point, or another line</source>
        <translation>换一个点或另一条直线</translation>
    </message>
    <message>
        <source>Show this value, without a point for it</source>
        <translation>显示这个值，不计分</translation>
    </message>
    <message>
        <source>Another question</source>
        <translation>换一个问题</translation>
    </message>
    <message>
        <source>The next hidden value; or click one on the diagram</source>
        <translation>下一个隐藏的值；也可以在图上点一个</translation>
    </message>
    <message>
        <source>It is the turn of {name}.</source>
        <translation>轮到 {name} 了。</translation>
    </message>
    <message>
        <source>WHO ANSWERS</source>
        <translation>谁来回答</translation>
    </message>
    <message>
        <source>Alone, with hints</source>
        <translation>单独作答，有提示</translation>
    </message>
    <message>
        <source>The class in turn</source>
        <translation>全班轮流</translation>
    </message>
    <message>
        <source>Who answers</source>
        <translation>谁来回答</translation>
    </message>
    <message>
        <source>One person with hints, or names or teams in turn, with a score</source>
        <translation>一人作答并有提示，或按姓名、小组轮流作答并计分</translation>
    </message>
    <message>
        <source>Names, or how many teams</source>
        <translation>姓名，或队伍数量</translation>
    </message>
    <message>
        <source>Names with commas between them, or a number for Team 1, Team 2 …</source>
        <translation>用逗号隔开的姓名；输入一个数则为第 1 队、第 2 队……</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Everything of this update is answered. Step on for the next one.</source>
        <translation>这次更新的问题都答完了。继续一步，进入下一次更新。</translation>
    </message>
    <message>
        <source>Choose what to hide: the class then says what stands behind a “?”.</source>
        <translation>选择要隐藏什么：由全班说出“?”背后的数。</translation>
    </message>
    <message>
        <source>It is {answer}.</source>
        <translation>答案是 {answer}。</translation>
    </message>
    <message>
        <source>Team {number}</source>
        <translation>第 {number} 队</translation>
    </message>
    <message>
        <source>There is nothing to ask on this map.</source>
        <translation>这张地图上没有可问的。</translation>
    </message>
    <message>
        <source>Which neuron draws this line (where its z is 0)? Choose it, or click on it.</source>
        <translation>这条直线（z 为 0 处）是哪个神经元画的？请选择，或在图上点击它。</translation>
    </message>
    <message>
        <source>On which side is the point ({x}, {y})?</source>
        <translation>点（{x}，{y}）在哪一侧？</translation>
    </message>
</context>
<context>
    <name>Blame</name>
    <message>
        <source>An input has no activation function: it is what it is.</source>
        <translation>输入没有激活函数：给多少就是多少。</translation>
    </message>
    <message>
        <source>softmax has no single curve: each a of the layer depends on every z of the layer, not on its own z alone. A larger z raises its own a and lowers all the others, so there is a slope for every pair: a (1 − a) for its own, minus the product of the two a for another.</source>
        <translation>softmax 没有单独的一条曲线：本层每个 a 都依赖本层所有的 z，而不只是自己的 z。某个 z 变大，自己的 a 升高，其余的 a 都降低，所以每一对都有一个斜率：对自己是 a (1 − a)，对别人是两个 a 之积的相反数。</translation>
    </message>
    <message>
        <source>At {z} = {value} the curve rises with the slope {name} = {slope}.</source>
        <translation>在 {z} = {value} 处，曲线的斜率是 {name} = {slope}。</translation>
    </message>
    <message>
        <source>At z = 0 the curve has a kink, and no tangent: there the slope {slope} is agreed upon.</source>
        <translation>曲线在 z = 0 处有折角，没有切线：那里约定斜率取 {slope}。</translation>
    </message>
    <message>
        <source>loss from {low} to {high}</source>
        <translation>损失从 {low} 到 {high}</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>链式</translation>
    </message>
    <message>
        <source>Paths</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>共用</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>本批</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>MULTIPLICATIONS, WHOLE NETWORK</source>
        <translation>整个网络的乘法次数</translation>
    </message>
    <message>
        <source>path by path</source>
        <translation>逐条路径</translation>
    </message>
    <message>
        <source>backpropagation</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>{routes} paths lead from all weights and biases to the loss of one sample. Backpropagation works out the common end of many paths once, as the δ of a neuron, and hands it on.</source>
        <translation>从所有权重和偏置到一个样本的损失共有 {routes} 条路径。许多路径的后半段是相同的：反向传播只算一次，作为神经元的误差项 δ，再往前传。</translation>
    </message>
    <message>
        <source>Counted: products of two numbers. Every w, a, f′(z) and ∂L/∂a is taken as known; path by path nothing is kept.</source>
        <translation>计数规则：两个数相乘算一次。每个 w、a、f′(z) 和 ∂L/∂a 都当作已知；逐条路径计算时不保留中间结果。</translation>
    </message>
    <message>
        <source>IN SEVERAL PATHS AT ONCE</source>
        <translation>同时出现在多条路径中</translation>
    </message>
    <message>
        <source>{name}: these factors stand in more than one of its {count} paths.</source>
        <translation>{name}：共 {count} 条路径，下列因子出现在不止一条路径中。</translation>
    </message>
    <message>
        <source>{name}: its paths have no factor in common.</source>
        <translation>{name}：各条路径没有共同的因子。</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>……另有 {count} 个</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>paths</source>
        <translation>路径数</translation>
    </message>
    <message>
        <source>Click a neuron to see every path from it to the loss, and what each contributes to its derivative.</source>
        <translation>点击一个神经元，查看从它到损失的每一条路径，以及每条路径对偏导的贡献。</translation>
    </message>
    <message>
        <source>Click a connection or a bias for its chain of derivatives, the batch, and a nudge.</source>
        <translation>点击一条连接或一个偏置，查看它的链式法则、本批各样本的梯度，并试着微调它。</translation>
    </message>
    <message>
        <source>{loss} is the loss of the sample on the diagram.</source>
        <translation>{loss} 是图中所示样本的损失。</translation>
    </message>
    <message>
        <source>Weights are those from before the update.</source>
        <translation>这里的权重是更新之前的旧值。</translation>
    </message>
    <message>
        <source>Bias of {name}</source>
        <translation>{name} 的偏置</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>WHAT COMES FROM BEHIND</source>
        <translation>从后一层传来的部分</translation>
    </message>
    <message>
        <source>TOGETHER</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>THE SAME BY RECURSION</source>
        <translation>递推得到同样的结果</translation>
    </message>
    <message>
        <source>Path {number} of {count}, by size</source>
        <translation>第 {number} 条路径，共 {count} 条（按大小排列）</translation>
    </message>
    <message>
        <source>Path {number} of {count}</source>
        <translation>第 {number} 条路径，共 {count} 条</translation>
    </message>
    <message>
        <source>the other {count}</source>
        <translation>其余 {count} 条</translation>
    </message>
    <message>
        <source>sum = {symbol}</source>
        <translation>总和 = {symbol}</translation>
    </message>
    <message>
        <source>Step on: the products come with the backward pass.</source>
        <translation>请继续下一步：到反向传播时才算出这些乘积。</translation>
    </message>
    <message>
        <source>The paths add up to {sum}, but this program has {total}: one of its rules is wrong.</source>
        <translation>各条路径之和是 {sum}，而程序算出的是 {total}：它的某条规则是错的。</translation>
    </message>
    <message>
        <source>Previous path ([)</source>
        <translation>上一条路径 ([)</translation>
    </message>
    <message>
        <source>Next path (])</source>
        <translation>下一条路径 (])</translation>
    </message>
    <message>
        <source>One path after another</source>
        <translation>逐条播放路径</translation>
    </message>
    <message>
        <source>step</source>
        <translation>更新量</translation>
    </message>
    <message>
        <source>THIS BATCH</source>
        <translation>本批样本</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>One sample in this batch: its gradient is the gradient.</source>
        <translation>本批只有一个样本：它的梯度就是梯度。</translation>
    </message>
    <message>
        <source>Each sample pulls in its own direction; the step follows what they come to together.</source>
        <translation>每个样本各往自己的方向拉；更新按它们汇总后的结果走。</translation>
    </message>
    <message>
        <source>The optimizer or a penalty on the weights goes into the step too.</source>
        <translation>优化器或权重的正则化也会影响更新量。</translation>
    </message>
    <message>
        <source>The step follows this: the learning rate {rate} times it.</source>
        <translation>更新沿着它走：乘以学习率 {rate}。</translation>
    </message>
    <message>
        <source>The step goes against the gradient: minus the learning rate {rate} times it.</source>
        <translation>更新与梯度方向相反：梯度乘以学习率 {rate} 再取负。</translation>
    </message>
    <message>
        <source>The loss is not on the screen: there is nothing to compare yet.</source>
        <translation>损失还没有显示：现在没有可比较的。</translation>
    </message>
    <message>
        <source>Solid: the loss of this batch, from new forward passes. Dashed: a straight line with the slope of the gradient. Nothing is changed.</source>
        <translation>实线：重新前向传播得到的本批损失。虚线：以梯度为斜率的直线。什么都没有被改动。</translation>
    </message>
    <message>
        <source>{name} = {value}, shifted by {shift}</source>
        <translation>{name} = {value}，移动了 {shift}</translation>
    </message>
    <message>
        <source>predicted by the gradient</source>
        <translation>按梯度的预测</translation>
    </message>
    <message>
        <source>real change of the loss</source>
        <translation>损失的实际变化</translation>
    </message>
    <message>
        <source>real − predicted</source>
        <translation>实际 − 预测</translation>
    </message>
    <message>
        <source>How far the parameter is shifted</source>
        <translation>参数移动了多少</translation>
    </message>
    <message>
        <source>Shift the parameter by up to 1; nothing is changed</source>
        <translation>最多移动 1；什么都不会被改动</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>uniform</source>
        <translation>均匀分布</translation>
    </message>
    <message>
        <source>normal</source>
        <translation>正态分布</translation>
    </message>
    <message>
        <source>Xavier</source>
        <translation>Xavier</translation>
    </message>
    <message>
        <source>He</source>
        <translation>He</translation>
    </message>
    <message>
        <source>all equal</source>
        <translation>全相等</translation>
    </message>
    <message>
        <source>all zero</source>
        <translation>全为零</translation>
    </message>
    <message>
        <source>orthogonal</source>
        <translation>正交</translation>
    </message>
    <message>
        <source>identity</source>
        <translation>恒等</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>sigmoid</translation>
    </message>
    <message>
        <source>tanh</source>
        <translation>tanh</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>leaky ReLU</source>
        <translation>Leaky ReLU</translation>
    </message>
    <message>
        <source>softmax</source>
        <translation>softmax</translation>
    </message>
    <message>
        <source>softplus</source>
        <translation>softplus</translation>
    </message>
    <message>
        <source>ELU</source>
        <translation>ELU</translation>
    </message>
    <message>
        <source>GELU</source>
        <translation>GELU</translation>
    </message>
    <message>
        <source>swish</source>
        <translation>swish</translation>
    </message>
    <message>
        <source>gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Nesterov</source>
        <translation>Nesterov</translation>
    </message>
    <message>
        <source>AdaGrad</source>
        <translation>AdaGrad</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Nadam</source>
        <translation>Nadam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>按顺序</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>打乱</translation>
    </message>
    <message>
        <source>with replacement</source>
        <translation>有放回抽样</translation>
    </message>
    <message>
        <source>from last to first</source>
        <translation>从后往前</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>不变</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>exponential</source>
        <translation>指数</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>warm-up</source>
        <translation>预热</translation>
    </message>
    <message>
        <source>½ squared error</source>
        <translation>½ 平方误差</translation>
    </message>
    <message>
        <source>½ Σ {square}</source>
        <translation>½ Σ {square}</translation>
    </message>
    <message>
        <source>squared error</source>
        <translation>平方误差</translation>
    </message>
    <message>
        <source>Σ {square}</source>
        <translation>Σ {square}</translation>
    </message>
    <message>
        <source>mean squared error</source>
        <translation>均方误差</translation>
    </message>
    <message>
        <source>mean of {square}</source>
        <translation>{square} 的平均</translation>
    </message>
    <message>
        <source>binary cross-entropy</source>
        <translation>二元交叉熵</translation>
    </message>
    <message>
        <source>categorical cross-entropy</source>
        <translation>多类交叉熵</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Huber</source>
        <translation>Huber</translation>
    </message>
</context>
<context>
    <name>Column</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数</translation>
    </message>
    <message>
        <source>numbers: {yes} is 1, {no} is 0</source>
        <translation>数：{yes} 为 1，{no} 为 0</translation>
    </message>
    <message>
        <source>one text</source>
        <translation>一种文本</translation>
    </message>
    <message>
        <source>texts, {count} different ones</source>
        <translation>文本，共 {count} 种</translation>
    </message>
    <message>
        <source>decimal comma</source>
        <translation>小数逗号</translation>
    </message>
    <message>
        <source>signs between thousands left out</source>
        <translation>已去掉千位分隔符</translation>
    </message>
    <message>
        <source>percent: 12 % is 0.12</source>
        <translation>百分数：12 % 即 0.12</translation>
    </message>
    <message>
        <source>in {unit}</source>
        <translation>单位 {unit}</translation>
    </message>
    <message>
        <source>the last column</source>
        <translation>最后一列</translation>
    </message>
    <message>
        <source>the last column that can be a target</source>
        <translation>可作目标值的最后一列</translation>
    </message>
    <message>
        <source>its heading says so</source>
        <translation>由列名得知</translation>
    </message>
    <message>
        <source>the first column of texts, all different</source>
        <translation>第一个文本列，且各不相同</translation>
    </message>
    <message>
        <source>it counts the rows</source>
        <translation>这一列是行号</translation>
    </message>
    <message>
        <source>one input for each text</source>
        <translation>每种文本一个输入</translation>
    </message>
    <message>
        <source>choose it to get an input for each text</source>
        <translation>可选用：每种文本成为一个输入</translation>
    </message>
    <message>
        <source>too many different texts for classes; at most {limit}</source>
        <translation>文本种类太多，不能作类别；最多 {limit} 种</translation>
    </message>
    <message>
        <source>nothing stands in it</source>
        <translation>没有内容</translation>
    </message>
    <message>
        <source>as chosen</source>
        <translation>按您的选择</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>缺 {count} 个</translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>Go back to this run</source>
        <translation>回到这次训练</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>What can be done with this run</source>
        <translation>可对这次训练做的操作</translation>
    </message>
    <message>
        <source>go back to run {name}</source>
        <translation>回到训练 {name}</translation>
    </message>
    <message>
        <source>Rename run</source>
        <translation>重命名训练</translation>
    </message>
    <message>
        <source>Name of this run:</source>
        <translation>这次训练的名称：</translation>
    </message>
    <message>
        <source>new seed</source>
        <translation>换随机种子</translation>
    </message>
    <message>
        <source>Nothing in this training is random: its initial weights are given and every epoch takes the samples in the same order, so another seed gives the same run. Try the method stochastic.</source>
        <translation>这次训练没有随机的部分：初始权重是给定的，每轮样本的顺序也相同，所以换种子结果不变。可以试试随机梯度下降。</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>当前训练</translation>
    </message>
    <message>
        <source>changed at update {places}</source>
        <translation>在第 {places} 次更新处改动过</translation>
    </message>
    <message>
        <source>diverged at update {update}</source>
        <translation>在第 {update} 次更新处发散</translation>
    </message>
    <message>
        <source>{name} is saturated</source>
        <translation>{name} 已饱和</translation>
    </message>
</context>
<context>
    <name>Confusion</name>
    <message>
        <source>The targets here are no classes: each sample would need one 1 and else 0. Give them that in Edit &gt; Data…, or open an experiment with classes: File &gt; New or open…, Iris or Digits.</source>
        <translation>这里的目标值不是类别：每个样本须有一个 1，其余为 0。可在“编辑 &gt; 数据…”中改成这样，或打开有类别的实验：“文件 &gt; 新建或打开…”，选鸢尾花或手写数字。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>{right} of {count} right: accuracy {share}</source>
        <translation>{count} 个中对 {right} 个：准确率 {share}</translation>
    </message>
    <message>
        <source>Rows: what it is. Columns: what is answered. A click shows those samples.</source>
        <translation>行：实际类别；列：回答的类别。点击数字可查看这些样本。</translation>
    </message>
    <message>
        <source>Which samples are counted</source>
        <translation>统计哪些样本</translation>
    </message>
    <message>
        <source>samples to train with</source>
        <translation>训练样本</translation>
    </message>
    <message>
        <source>samples to test with</source>
        <translation>测试样本</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copying… {count} rows</source>
        <translation>正在复制…… {count} 行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Creating</name>
    <message>
        <source>{training} samples to train with, {tested} to test with</source>
        <translation>{training} 个样本用于训练，{tested} 个用于测试</translation>
    </message>
    <message>
        <source>network {layers}, {count} parameters, {loss}</source>
        <translation>网络 {layers}，{count} 个参数，{loss}</translation>
    </message>
    <message>
        <source>Other data</source>
        <translation>换数据</translation>
    </message>
    <message>
        <source>New experiment</source>
        <translation>新建实验</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>样本数</translation>
    </message>
    <message>
        <source>noise (deviation)</source>
        <translation>噪声（标准差）</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>to test with</source>
        <translation>留作测试</translation>
    </message>
    <message>
        <source>f(x)</source>
        <translation>f(x)</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Neurons of each hidden layer: 8, 8; empty for none</source>
        <translation>各隐藏层的神经元数：8, 8；留空表示没有隐藏层</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>Picture of the data</source>
        <translation>数据的图</translation>
    </message>
    <message>
        <source>other data</source>
        <translation>换数据</translation>
    </message>
</context>
<context>
    <name>Data</name>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>输入：{name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>目标值：{name}</translation>
    </message>
    <message>
        <source>{training} samples to train with, {tested} to test with. Network {new} (now {old}), output {output}, loss {loss}. Weights between nodes that stay are kept; new ones are drawn.</source>
        <translation>{training} 个样本用于训练，{tested} 个用于测试。网络变为 {new}（现在是 {old}），输出层 {output}，损失 {loss}。保留的神经元之间的权重不变，新的权重随机生成。</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>导入 {name}</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>between columns</source>
        <translation>列分隔符</translation>
    </message>
    <message>
        <source>decimal sign</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>first row</source>
        <translation>第一行</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>{what} (recognised)</source>
        <translation>{what}（自动识别）</translation>
    </message>
    <message>
        <source>as recognised</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>point: 1.5</source>
        <translation>点：1.5</translation>
    </message>
    <message>
        <source>comma: 1,5</source>
        <translation>逗号：1,5</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>是列名</translation>
    </message>
    <message>
        <source>is a sample</source>
        <translation>是样本</translation>
    </message>
    <message>
        <source>GB18030, GBK (Chinese)</source>
        <translation>GB18030、GBK（简体中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western Europe)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>Big5 (Traditional Chinese)</source>
        <translation>Big5（繁体中文）</translation>
    </message>
    <message>
        <source>Windows-1250 (Central Europe)</source>
        <translation>Windows-1250（中欧）</translation>
    </message>
    <message>
        <source>Windows-1251 (Cyrillic)</source>
        <translation>Windows-1251（西里尔文）</translation>
    </message>
    <message>
        <source>Windows-1253 (Greek)</source>
        <translation>Windows-1253（希腊文）</translation>
    </message>
    <message>
        <source>Windows-1254 (Turkish)</source>
        <translation>Windows-1254（土耳其文）</translation>
    </message>
    <message>
        <source>Shift JIS (Japanese)</source>
        <translation>Shift JIS（日文）</translation>
    </message>
    <message>
        <source>EUC-KR (Korean)</source>
        <translation>EUC-KR（韩文）</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>分号</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>逗号</translation>
    </message>
    <message>
        <source>vertical bars</source>
        <translation>竖线</translation>
    </message>
    <message>
        <source>Chinese commas</source>
        <translation>中文逗号</translation>
    </message>
    <message>
        <source>Chinese semicolons</source>
        <translation>中文分号</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>becomes</source>
        <translation>用作</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不能使用</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>开头几行</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>target: classes</source>
        <translation>目标值：类别</translation>
    </message>
    <message>
        <source>sample name</source>
        <translation>样本名称</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>不用</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>{count} lines above the table left out</source>
        <translation>略去表格上方的 {count} 行</translation>
    </message>
    <message>
        <source>click on what a column becomes to change it</source>
        <translation>点击“用作”一栏可以更改</translation>
    </message>
    <message>
        <source>What each column becomes</source>
        <translation>每一列用作什么</translation>
    </message>
    <message>
        <source>The first samples</source>
        <translation>前几个样本</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>保持原值</translation>
    </message>
    <message>
        <source>0 to 1: (value − least) / (greatest − least)</source>
        <translation>缩放到 0～1：(值 − 最小值) / (最大值 − 最小值)</translation>
    </message>
    <message>
        <source>standard: (value − mean) / deviation</source>
        <translation>标准化：(值 − 平均值) / 标准差</translation>
    </message>
    <message>
        <source>leave those samples out</source>
        <translation>略去这些样本</translation>
    </message>
    <message>
        <source>keep as blanks to be filled in</source>
        <translation>留作空白，以后填写</translation>
    </message>
    <message>
        <source>refuse the table</source>
        <translation>不接受这张表</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>scale inputs</source>
        <translation>缩放输入</translation>
    </message>
    <message>
        <source>scale targets</source>
        <translation>缩放目标值</translation>
    </message>
    <message>
        <source>inputs are a picture</source>
        <translation>输入是图像</translation>
    </message>
    <message>
        <source>Set aside for testing</source>
        <translation>留作测试</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 行</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} 行</translation>
    </message>
    <message>
        <source>1 column</source>
        <translation>1 列</translation>
    </message>
    <message>
        <source>{count} columns</source>
        <translation>{count} 列</translation>
    </message>
    <message>
        <source>1 line above the table left out</source>
        <translation>略去表格上方的 1 行</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>Rows left out, as values are missing: {count}.</source>
        <translation>因缺值而略去的行：{count}。</translation>
    </message>
    <message>
        <source>Missing values, kept as blanks to be filled in: {count}.</source>
        <translation>留作空白待填的缺失值：{count}。</translation>
    </message>
    <message>
        <source>1 sample, to train with.</source>
        <translation>1 个样本，用于训练。</translation>
    </message>
    <message>
        <source>{count} samples: {training} to train with, {tested} only to test with.</source>
        <translation>共 {count} 个样本：{training} 个用于训练，{tested} 个只用于测试。</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>All samples</source>
        <translation>所有样本</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Draw them; boxes in the last column mark single samples</source>
        <translation>随机抽取；最后一列的方框可逐个标记样本</translation>
    </message>
    <message>
        <source>Train with all</source>
        <translation>全部用于训练</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>+ 样本</translation>
    </message>
    <message>
        <source>Add a sample below the chosen one, a copy of it</source>
        <translation>在所选样本下方添加一个样本，内容与它相同</translation>
    </message>
    <message>
        <source>− samples</source>
        <translation>− 样本</translation>
    </message>
    <message>
        <source>Remove the chosen samples</source>
        <translation>移除所选样本</translation>
    </message>
    <message>
        <source>Move the chosen sample up</source>
        <translation>把所选样本上移</translation>
    </message>
    <message>
        <source>Move the chosen sample down</source>
        <translation>把所选样本下移</translation>
    </message>
    <message>
        <source>+ input</source>
        <translation>+ 输入</translation>
    </message>
    <message>
        <source>Add an input; the network gets a node</source>
        <translation>添加一列输入；网络增加一个输入神经元</translation>
    </message>
    <message>
        <source>+ target</source>
        <translation>+ 目标值</translation>
    </message>
    <message>
        <source>Add a target; the network gets an output</source>
        <translation>添加一列目标值；网络增加一个输出</translation>
    </message>
    <message>
        <source>− column</source>
        <translation>− 列</translation>
    </message>
    <message>
        <source>Remove the chosen input or target</source>
        <translation>移除所选的输入或目标值</translation>
    </message>
    <message>
        <source>Move the chosen input or target to the left</source>
        <translation>把所选的输入或目标值左移</translation>
    </message>
    <message>
        <source>Move the chosen input or target to the right</source>
        <translation>把所选的输入或目标值右移</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the chosen cells, for a spreadsheet (Ctrl+C)</source>
        <translation>复制所选单元格，可粘贴到电子表格（Ctrl+C）</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste from a spreadsheet, from the chosen cell on (Ctrl+V)</source>
        <translation>从所选单元格起粘贴电子表格的内容（Ctrl+V）</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>导入表格…</translation>
    </message>
    <message>
        <source>Other data, from a spreadsheet or a text table</source>
        <translation>换用电子表格或文本表格中的数据</translation>
    </message>
    <message>
        <source>Data set…</source>
        <translation>数据集…</translation>
    </message>
    <message>
        <source>Other data: generated, or a set that comes with bpsim</source>
        <translation>换数据：随机生成的，或 bpsim 自带的数据集</translation>
    </message>
    <message>
        <source>Shuffle targets</source>
        <translation>打乱目标</translation>
    </message>
    <message>
        <source>Deal the targets out anew, by the seed below: then they can only be learned by heart (overfitting)</source>
        <translation>按下面的种子把目标重新分给样本：这样只能死记硬背（过拟合）</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>remove samples</source>
        <translation>移除样本</translation>
    </message>
    <message>
        <source>move a sample</source>
        <translation>移动样本</translation>
    </message>
    <message>
        <source>rename a sample</source>
        <translation>重命名样本</translation>
    </message>
    <message>
        <source>set a sample aside</source>
        <translation>把样本留作测试</translation>
    </message>
    <message>
        <source>train with a sample again</source>
        <translation>样本重新用于训练</translation>
    </message>
    <message>
        <source>draw the test samples</source>
        <translation>抽取测试样本</translation>
    </message>
    <message>
        <source>shuffle the targets</source>
        <translation>打乱目标</translation>
    </message>
    <message>
        <source>change a value</source>
        <translation>修改数值</translation>
    </message>
    <message>
        <source>paste values</source>
        <translation>粘贴数值</translation>
    </message>
    <message>
        <source>rename a column</source>
        <translation>重命名列</translation>
    </message>
    <message>
        <source>add an input</source>
        <translation>添加输入</translation>
    </message>
    <message>
        <source>add a target</source>
        <translation>添加目标值</translation>
    </message>
    <message>
        <source>remove a column</source>
        <translation>移除列</translation>
    </message>
    <message>
        <source>move a column</source>
        <translation>移动列</translation>
    </message>
    <message>
        <source>Import a table</source>
        <translation>导入表格</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;All files (*)</source>
        <translation>表格 (*.csv *.tsv *.txt *.tab *.dat *.data *.xlsx *.xlsm *.xlsb *.xls *.ods);;所有文件 (*)</translation>
    </message>
    <message>
        <source>There is no table on the clipboard: copy one in a spreadsheet first.</source>
        <translation>剪贴板里没有表格：请先在电子表格中复制。</translation>
    </message>
    <message>
        <source>Clipboard</source>
        <translation>剪贴板</translation>
    </message>
    <message>
        <source>import data</source>
        <translation>导入数据</translation>
    </message>
    <message>
        <source>{cells} cells are too many for the clipboard ({most} at most): choose fewer, or export the numbers as CSV.</source>
        <translation>{cells} 个单元格对剪贴板来说太多了（最多 {most} 个）：请少选一些，或将数值导出为 CSV。</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>The bias is missing: this is the weighted sum without it.</source>
        <translation>缺少偏置：这是不含偏置的加权和。</translation>
    </message>
    <message>
        <source>The bias was subtracted; here it is added.</source>
        <translation>偏置被减去了；这里应当加上。</translation>
    </message>
    <message>
        <source>The threshold was added; here it is subtracted.</source>
        <translation>阈值被加上了；这里应当减去阈值。</translation>
    </message>
    <message>
        <source>This is the activation a; asked is the weighted sum z, before it.</source>
        <translation>这是激活值 a；问的是它之前的加权和 z。</translation>
    </message>
    <message>
        <source>This is z: the activation function is still to be applied.</source>
        <translation>这是 z：还要经过激活函数。</translation>
    </message>
    <message>
        <source>The layer before passes on its activations a; here its weighted sums z were used.</source>
        <translation>上一层传出的是激活值 a；这里用成了加权和 z。</translation>
    </message>
    <message>
        <source>The term of {node} is missing from the sum.</source>
        <translation>求和时漏了 {node} 那一项。</translation>
    </message>
    <message>
        <source>This is the term of {node} alone; the others are to be added.</source>
        <translation>这只是 {node} 那一项；还要加上其余各项。</translation>
    </message>
    <message>
        <source>The terms were added without their weights.</source>
        <translation>相加时没有乘权重。</translation>
    </message>
    <message>
        <source>The weights were taken the other way round: row and column of the matrix are exchanged.</source>
        <translation>权重取反了方向：矩阵的行与列弄反了。</translation>
    </message>
    <message>
        <source>This is what comes out when all weights are 0; then all neurons of a layer stay twins for ever.</source>
        <translation>这是所有权重都为 0 时的结果；那样同一层的神经元永远一模一样。</translation>
    </message>
    <message>
        <source>This is the slope f′(z), not the activation f(z).</source>
        <translation>这是导数 f′(z)，不是激活值 f(z)。</translation>
    </message>
    <message>
        <source>The sign of the exponent is wrong: it is e to the minus z.</source>
        <translation>指数的符号错了：应是 e 的负 z 次方。</translation>
    </message>
    <message>
        <source>The activation function was applied twice.</source>
        <translation>激活函数用了两次。</translation>
    </message>
    <message>
        <source>This is {function}(z); this layer has another activation.</source>
        <translation>这是 {function}(z)；这一层用的是另一个激活函数。</translation>
    </message>
    <message>
        <source>The factor f′(z), the slope of the activation, is missing.</source>
        <translation>缺少因子 f′(z)，即激活函数的导数。</translation>
    </message>
    <message>
        <source>The slope f′(z) is missing in the layers behind: their deltas need it too.</source>
        <translation>后面各层缺少导数 f′(z)：它们的误差项也要乘它。</translation>
    </message>
    <message>
        <source>With this loss f′(z) cancels: δ of the output is a − t, without the slope.</source>
        <translation>用这个损失时 f′(z) 会约掉：输出层的 δ 就是 a − t，不乘导数。</translation>
    </message>
    <message>
        <source>The wrong slope: 1 − a² belongs to tanh, a(1 − a) to the sigmoid.</source>
        <translation>导数用错了：1 − a² 是 tanh 的，a(1 − a) 才是 sigmoid 的。</translation>
    </message>
    <message>
        <source>The slope at the wrong place: f′(z) is a(1 − a) for the sigmoid, and not f′(a) or z(1 − z).</source>
        <translation>导数取错了位置：对 sigmoid，f′(z) 是 a(1 − a)，不是 f′(a)，也不是 z(1 − z)。</translation>
    </message>
    <message>
        <source>This is the slope f′(z) alone; it is to be multiplied by dL/da.</source>
        <translation>这只是导数 f′(z)；还要乘 dL/da。</translation>
    </message>
    <message>
        <source>The target was not subtracted: the error is a − t.</source>
        <translation>没有减去目标值：误差是 a − t。</translation>
    </message>
    <message>
        <source>The loss itself was taken, not its derivative.</source>
        <translation>用了损失本身，而不是它的导数。</translation>
    </message>
    <message>
        <source>This is the error a − t alone; what is asked follows from the derivative of the loss.</source>
        <translation>这只是输出误差 a − t；所求的值要由损失的导数得出。</translation>
    </message>
    <message>
        <source>This is the loss itself; what is asked follows from its derivative.</source>
        <translation>这是损失本身；所求的值要由损失的导数得出。</translation>
    </message>
    <message>
        <source>Twice too much: the ½ of the loss cancels the 2 that the derivative of a square brings.</source>
        <translation>大了一倍：损失里的 ½ 与平方求导得到的 2 相消。</translation>
    </message>
    <message>
        <source>Half of it: the derivative of a square brings a factor 2.</source>
        <translation>小了一半：平方求导会带来因子 2。</translation>
    </message>
    <message>
        <source>The mean over the outputs is missing: this loss divides by how many there are.</source>
        <translation>没有对输出取平均：这个损失要除以输出的个数。</translation>
    </message>
    <message>
        <source>Divided by the number of samples: δ belongs to one sample, the mean comes with the gradient.</source>
        <translation>除以了样本数：δ 属于单个样本，求梯度时才取平均。</translation>
    </message>
    <message>
        <source>Only the path through {node} is counted; every path to the loss adds its share.</source>
        <translation>只算了经过 {node} 的路径；通向损失的每条路径都有贡献。</translation>
    </message>
    <message>
        <source>The path through {node} is missing from the sum.</source>
        <translation>求和时漏了经过 {node} 的路径。</translation>
    </message>
    <message>
        <source>The weights were added without the deltas that they carry back.</source>
        <translation>只把权重相加了，没有乘它们传回的误差项。</translation>
    </message>
    <message>
        <source>The updated weights were used; δ goes back over the OLD ones, all weights change afterwards.</source>
        <translation>用了更新后的权重；δ 要沿旧权重传回，所有权重之后才改变。</translation>
    </message>
    <message>
        <source>This is δ alone; the activation that comes in is missing.</source>
        <translation>这只是 δ；还要乘传入的激活值。</translation>
    </message>
    <message>
        <source>This is the incoming activation alone; δ is missing.</source>
        <translation>这只是传入的激活值；还要乘 δ。</translation>
    </message>
    <message>
        <source>δ was multiplied by the activation of its own neuron; it takes the one at the start of the edge.</source>
        <translation>δ 乘成了它自己神经元的激活值；应乘连接起点的激活值。</translation>
    </message>
    <message>
        <source>δ was multiplied by the weight; the gradient of a weight takes the activation that comes in.</source>
        <translation>δ 乘成了权重；权重的梯度要乘传入的激活值。</translation>
    </message>
    <message>
        <source>This is the sum over the batch; here the mean is taken.</source>
        <translation>这是整批的和；这里应取平均。</translation>
    </message>
    <message>
        <source>This is the mean over the batch; here the sum is taken.</source>
        <translation>这是整批的平均；这里应求和。</translation>
    </message>
    <message>
        <source>The bias&apos;s gradient was averaged over the batch while the weights&apos; are summed: both go alike.</source>
        <translation>偏置的梯度对整批取了平均，而权重的梯度是求和：两者应当一致。</translation>
    </message>
    <message>
        <source>This is the share of {sample} alone; the batch has more samples.</source>
        <translation>这只是 {sample} 的那一份；这一批还有别的样本。</translation>
    </message>
    <message>
        <source>This is the gradient times the learning rate; that comes with the update only.</source>
        <translation>这是梯度乘学习率；更新时才乘学习率。</translation>
    </message>
    <message>
        <source>The gradient of the update before was added; each batch starts from 0.</source>
        <translation>把上一次更新的梯度也加了进来；每一批都从 0 开始。</translation>
    </message>
    <message>
        <source>The learning rate is missing: the whole gradient was taken.</source>
        <translation>漏了学习率：减去了整个梯度。</translation>
    </message>
    <message>
        <source>The step goes the wrong way: with it the loss would climb.</source>
        <translation>方向反了：这样走，损失会上升。</translation>
    </message>
    <message>
        <source>This is the step alone; the new value is the old one with the step.</source>
        <translation>这只是改变量；新值是旧值加上改变量。</translation>
    </message>
    <message>
        <source>This is the old value: the update is still to be done.</source>
        <translation>这是旧值：还没有更新。</translation>
    </message>
    <message>
        <source>This is plain gradient descent; the optimizer of this experiment remembers earlier gradients.</source>
        <translation>这是普通梯度下降；本实验的优化器会记住以前的梯度。</translation>
    </message>
    <message>
        <source>The share of the regularisation is missing from the gradient.</source>
        <translation>梯度里漏了正则化的那一份。</translation>
    </message>
    <message>
        <source>The parts of the sum were added without their signs; a negative one makes it smaller.</source>
        <translation>求和时各项丢掉了符号；负的一项会使和变小。</translation>
    </message>
    <message>
        <source>This is the value of {node}.</source>
        <translation>这是 {node} 的值。</translation>
    </message>
    <message>
        <source>This is the value of {name}.</source>
        <translation>这是 {name} 的值。</translation>
    </message>
    <message>
        <source>This is the value for {sample}.</source>
        <translation>这是 {sample} 的值。</translation>
    </message>
    <message>
        <source>The sign is wrong; the size is right.</source>
        <translation>符号错了；大小是对的。</translation>
    </message>
    <message>
        <source>The digits are right, the decimal point is not.</source>
        <translation>数字对了，小数点的位置错了。</translation>
    </message>
    <message>
        <source>Right but for its sign: in some notations δ has the opposite one. A hint shows the rule used here.</source>
        <translation>除符号外正确：有些记法中 δ 的符号相反。点“提示”可看这里所用的规则。</translation>
    </message>
    <message>
        <source>Right but for its sign: gradient and direction of descent are opposite. A hint shows the rule.</source>
        <translation>除符号外正确：梯度与下降方向相反。点“提示”可看规则。</translation>
    </message>
    <message>
        <source>Right as the derivative by a, which some books call δ. Here δ is the one by z: the factor f′(z) is missing.</source>
        <translation>作为对 a 的导数是对的，有些书称之为 δ。这里 δ 是对 z 的导数：还缺因子 f′(z)。</translation>
    </message>
    <message>
        <source>The derivative by a, with the opposite sign. Here δ is the one by z: turn the sign, multiply by f′(z).</source>
        <translation>这是对 a 的导数，符号相反。这里 δ 是对 z 的导数：改变符号，再乘以 f′(z)。</translation>
    </message>
    <message>
        <source>Right as the derivative by z. In the notation shown δ is the one by a, without the factor f′(z).</source>
        <translation>作为对 z 的导数是对的。在所示记法中，δ 是对 a 的导数，不含因子 f′(z)。</translation>
    </message>
    <message>
        <source>Right but for its sign: a bias is added, a threshold subtracted. A hint shows the rule used here.</source>
        <translation>除符号外正确：偏置是加上的，阈值是减去的。点“提示”可看这里所用的规则。</translation>
    </message>
    <message>
        <source>The nearest sample belongs there. But the boundary lies between that sample and the point.</source>
        <translation>离它最近的样本属于那一类，但分界线就在那个样本和这个点之间。</translation>
    </message>
    <message>
        <source>Pass the point forward: with an output of at least {threshold} it is “{yes}”, below that “{no}”.</source>
        <translation>把这个点前向传播：输出不小于 {threshold} 时是“{yes}”，否则是“{no}”。</translation>
    </message>
    <message>
        <source>Pass the point forward: the largest of the outputs decides.</source>
        <translation>把这个点前向传播：由最大的输出决定。</translation>
    </message>
    <message>
        <source>The line of {neuron} does not cross this map.</source>
        <translation>{neuron} 的直线不经过这张地图。</translation>
    </message>
    <message>
        <source>The weights of {neuron} point along this line; but a line is at right angles to its weights.</source>
        <translation>{neuron} 的权重沿着这条线；但直线应与其权重垂直。</translation>
    </message>
    <message>
        <source>The line of {neuron} has about this direction, but its bias puts it elsewhere.</source>
        <translation>{neuron} 的直线方向差不多，但偏置把它移到了别处。</translation>
    </message>
    <message>
        <source>The line of {neuron} has another direction: at right angles to its weights ({across}, {up}).</source>
        <translation>{neuron} 的直线是另一个方向：与它的权重（{across}，{up}）垂直。</translation>
    </message>
</context>
<context>
    <name>Diagram</name>
    <message>
        <source>layer {number}</source>
        <translation>第 {number} 层</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>target {t} =</source>
        <translation>目标值 {t} =</translation>
    </message>
    <message>
        <source>loss {formula}</source>
        <translation>损失 {formula}</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>本批损失</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>本批</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>width: size · dashed: negative · node: activation</source>
        <translation>粗细：大小 · 虚线：负 · 圆：激活值</translation>
    </message>
    <message>
        <source>width: size · colour: sign · node: activation</source>
        <translation>粗细：大小 · 颜色：正负 · 节点：激活值</translation>
    </message>
    <message>
        <source>width: size · dashed: negative</source>
        <translation>粗细：大小 · 虚线：负</translation>
    </message>
    <message>
        <source>width: size · colour: sign</source>
        <translation>粗细：大小 · 颜色：正负</translation>
    </message>
    <message>
        <source>fill: {a}</source>
        <translation>填充：{a}</translation>
    </message>
    <message>
        <source>ring: {delta}</source>
        <translation>圆环：{delta}</translation>
    </message>
    <message>
        <source>Network diagram</source>
        <translation>网络图</translation>
    </message>
    <message>
        <source>Arrow keys move over nodes and connections; Enter types over a value, F2 over a name; Insert adds a neuron, Delete removes one; Shift with an arrow key tries another weight.</source>
        <translation>方向键在神经元和连接之间移动；回车键改数值，F2 改名称；Insert 增加神经元，Delete 删去神经元；Shift 加方向键试用另一个权重。</translation>
    </message>
    <message>
        <source>Add a neuron to this layer (Insert)</source>
        <translation>给这一层加一个神经元（Insert）</translation>
    </message>
    <message>
        <source>Remove the last neuron of this layer</source>
        <translation>删去这一层的最后一个神经元</translation>
    </message>
    <message>
        <source>Add a hidden layer here</source>
        <translation>在这里加一个隐藏层</translation>
    </message>
</context>
<context>
    <name>DiagramChoices</name>
    <message>
        <source>Automatic: where all of a layer fit, and in hand</source>
        <translation>自动：整层放得下的，以及正在计算的</translation>
    </message>
    <message>
        <source>All that find a place</source>
        <translation>所有放得下的</translation>
    </message>
    <message>
        <source>Only what is in hand</source>
        <translation>仅正在计算或选中的</translation>
    </message>
    <message>
        <source>Only those in hand</source>
        <translation>仅正在计算或选中的</translation>
    </message>
    <message>
        <source>The strongest 60 of each layer</source>
        <translation>每层最强的 60 条</translation>
    </message>
    <message>
        <source>The strongest 400 of each layer</source>
        <translation>每层最强的 400 条</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>back to the start</source>
        <translation>回到起点</translation>
    </message>
    <message>
        <source>restore the preset</source>
        <translation>恢复预设</translation>
    </message>
</context>
<context>
    <name>Doubt</name>
    <message>
        <source>With a single output softmax always answers 1, whatever it gets.</source>
        <translation>只有一个输出时，softmax 无论得到什么都回答 1。</translation>
    </message>
    <message>
        <source>{activation} cannot reach all targets: they go from {least} to {largest}.</source>
        <translation>{activation} 达不到所有目标值：它们从 {least} 到 {largest}。</translation>
    </message>
    <message>
        <source>softmax goes with the loss {loss}; with another one it learns slowly from clear mistakes.</source>
        <translation>softmax 应与损失“{loss}”配合；用别的损失，即使错得明显也学得很慢。</translation>
    </message>
</context>
<context>
    <name>Edges</name>
    <message>
        <source>now {value}</source>
        <translation>现为 {value}</translation>
    </message>
    <message>
        <source>full loss at the end</source>
        <translation>结束时的全体样本损失</translation>
    </message>
    <message>
        <source>and {count} narrower ones</source>
        <translation>另有 {count} 个较窄的区间</translation>
    </message>
    <message>
        <source>and a narrower one</source>
        <translation>另有 1 个较窄的区间</translation>
    </message>
    <message>
        <source>Only the first {epochs} of {all} epochs are tried.</source>
        <translation>只试了 {all} 轮中的前 {epochs} 轮。</translation>
    </message>
    <message>
        <source>The search took too long: not every edge is known to two digits.</source>
        <translation>搜索时间过长：并非每个边界都精确到两位数字。</translation>
    </message>
    <message>
        <source>Full loss at the end over the setting: {what}, from {first} to {last}, both on logarithmic axes</source>
        <translation>结束时的全体样本损失随设置变化：{what} 从 {first} 到 {last}，两轴均为对数</translation>
    </message>
    <message>
        <source>best {value}: {loss}</source>
        <translation>最好 {value}：{loss}</translation>
    </message>
    <message>
        <source>The smallest full loss at the end of the run</source>
        <translation>结束时全体样本损失最小</translation>
    </message>
    <message>
        <source>worse everywhere</source>
        <translation>处处变差</translation>
    </message>
    <message>
        <source>worse up to {last}</source>
        <translation>{last} 及以下变差</translation>
    </message>
    <message>
        <source>worse from {first} on</source>
        <translation>{first} 起变差</translation>
    </message>
    <message>
        <source>worse at {first}</source>
        <translation>{first} 处变差</translation>
    </message>
    <message>
        <source>worse from {first} to {last}</source>
        <translation>{first} 到 {last} 变差</translation>
    </message>
    <message>
        <source>sticks everywhere</source>
        <translation>处处停滞</translation>
    </message>
    <message>
        <source>sticks up to {last}</source>
        <translation>{last} 及以下停滞</translation>
    </message>
    <message>
        <source>sticks from {first} on</source>
        <translation>{first} 起停滞</translation>
    </message>
    <message>
        <source>sticks at {first}</source>
        <translation>{first} 处停滞</translation>
    </message>
    <message>
        <source>sticks from {first} to {last}</source>
        <translation>{first} 到 {last} 停滞</translation>
    </message>
    <message>
        <source>diverges everywhere</source>
        <translation>处处发散</translation>
    </message>
    <message>
        <source>diverges up to {last}</source>
        <translation>{last} 及以下发散</translation>
    </message>
    <message>
        <source>diverges from {first} on</source>
        <translation>{first} 起发散</translation>
    </message>
    <message>
        <source>diverges at {first}</source>
        <translation>{first} 处发散</translation>
    </message>
    <message>
        <source>diverges from {first} to {last}</source>
        <translation>{first} 到 {last} 发散</translation>
    </message>
    <message>
        <source>The full loss at the end is larger than with {now}</source>
        <translation>结束时的全体样本损失比 {now} 时更大</translation>
    </message>
    <message>
        <source>Outputs are saturated at the end: wrong, and their derivative is nearly 0</source>
        <translation>结束时输出已饱和：结果是错的，导数却接近 0</translation>
    </message>
    <message>
        <source>The loss or a weight grows beyond every number</source>
        <translation>损失或某个权重增大到超出一切数值</translation>
    </message>
    <message>
        <source>Looking for the edges of the setting {what}…</source>
        <translation>正在寻找设置“{what}”的边界…</translation>
    </message>
    <message>
        <source>Click to try this value.</source>
        <translation>点击即可试用这个值。</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>change {name}</source>
        <translation>修改 {name}</translation>
    </message>
    <message>
        <source>change an input</source>
        <translation>修改输入</translation>
    </message>
    <message>
        <source>change weight {name}</source>
        <translation>改变权重 {name}</translation>
    </message>
    <message>
        <source>change the bias of {name}</source>
        <translation>改变{name}的偏置</translation>
    </message>
    <message>
        <source>change a target</source>
        <translation>修改目标值</translation>
    </message>
    <message>
        <source>change the method</source>
        <translation>更换方法</translation>
    </message>
    <message>
        <source>change the layers</source>
        <translation>修改层</translation>
    </message>
    <message>
        <source>change an activation function</source>
        <translation>更换激活函数</translation>
    </message>
    <message>
        <source>change the output and the loss</source>
        <translation>改变输出激活函数和损失</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>remove a sample</source>
        <translation>删除样本</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>换一组初始权重</translation>
    </message>
</context>
<context>
    <name>ExplainRoom</name>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Matrices</source>
        <translation>矩阵</translation>
    </message>
    <message>
        <source>{count} digits</source>
        <translation>{count} 位</translation>
    </message>
    <message>
        <source>Go to this calculation of the update that is shown</source>
        <translation>转到当前这次更新中的这一步计算</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>Biases are not trained in this experiment.</source>
        <translation>本实验不训练偏置。</translation>
    </message>
    <message>
        <source>Thresholds are not trained in this experiment.</source>
        <translation>本实验不训练阈值。</translation>
    </message>
    <message>
        <source>Parameters marked ⊘ are frozen: they keep their value.</source>
        <translation>标有 ⊘ 的参数已冻结，数值保持不变。</translation>
    </message>
    <message>
        <source>Every parameter of this layer is frozen.</source>
        <translation>这一层的所有参数都已冻结。</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>− gradient</source>
        <translation>负梯度</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Weights and biases are averaged differently here, as in the source of this example.</source>
        <translation>这里权重与偏置的汇总方式不同，与本例的出处一致。</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>This loss was computed from {z}, not from {a}: so close to 0 or 1, {a} has too few digits for the logarithm.</source>
        <translation>这个损失由 {z} 算出，而不是由 {a}：{a} 离 0 或 1 太近，它的位数不够取对数。</translation>
    </message>
    <message>
        <source>The loss fell: the same batch, the new weights.</source>
        <translation>损失下降了：同一批样本，新的权重。</translation>
    </message>
    <message>
        <source>The loss rose: this step went too far for this batch.</source>
        <translation>损失上升了：对这一批来说，这一步走得太远。</translation>
    </message>
    <message>
        <source>The loss did not change.</source>
        <translation>损失没有变化。</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>target {t}</source>
        <translation>目标值 {t}</translation>
    </message>
    <message>
        <source>input {x}</source>
        <translation>输入 {x}</translation>
    </message>
    <message>
        <source>This neuron is muted: it passes on 0 whatever z is, and training leaves its weights as they are.</source>
        <translation>这个神经元已静默：无论 z 是多少，它只传出 0，训练也不改变它的权重。</translation>
    </message>
    <message>
        <source>relu keeps what is positive and makes the rest 0.</source>
        <translation>ReLU 保留正数，其余变为 0。</translation>
    </message>
    <message>
        <source>leaky relu keeps what is positive and multiplies the rest by 0.01.</source>
        <translation>Leaky ReLU 保留正数，其余乘以 0.01。</translation>
    </message>
    <message>
        <source>softmax turns the layer&apos;s weighted sums into shares that add up to 1.</source>
        <translation>softmax 把这一层的加权和变成总和为 1 的份额。</translation>
    </message>
    <message>
        <source>elu keeps what is positive; the rest bends smoothly down to −1.</source>
        <translation>elu 保留正的部分，其余平滑地弯向 −1。</translation>
    </message>
    <message>
        <source>gelu lets z pass by a share that grows with z from 0 to 1.</source>
        <translation>gelu 按比例让 z 通过，这个比例随 z 从 0 增长到 1。</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批</translation>
    </message>
    <message>
        <source>With a sigmoid and this cross-entropy {slope} cancels: {delta} is the error {error}.</source>
        <translation>sigmoid 配合这种交叉熵时 {slope} 被约去：{delta} 就是输出误差 {error}。</translation>
    </message>
    <message>
        <source>With softmax and this cross-entropy everything cancels but the error {error}.</source>
        <translation>softmax 配合这种交叉熵时，只剩下输出误差 {error}。</translation>
    </message>
    <message>
        <source>Saturated: the slope is almost 0, so almost nothing is passed back.</source>
        <translation>饱和：斜率几乎为 0，几乎没有误差能传回去。</translation>
    </message>
    <message>
        <source>z is greater than 0: the slope is {slope}.</source>
        <translation>z 大于 0：斜率为 {slope}。</translation>
    </message>
    <message>
        <source>z is not greater than 0: the slope is {slope}.</source>
        <translation>z 不大于 0：斜率为 {slope}。</translation>
    </message>
    <message>
        <source>In this notation {delta} is {meaning}: positive where the loss grows with {by}. View &gt; Notation changes the sign.</source>
        <translation>在这套记号里 {delta} 是 {meaning}：为正时，{by} 增大则损失增大。“视图 &gt; 记号”可换符号约定。</translation>
    </message>
    <message>
        <source>In this notation {delta} is {meaning}: positive where the loss falls as {by} grows. View &gt; Notation changes the sign.</source>
        <translation>在这套记号里 {delta} 是 {meaning}：为正时，{by} 增大则损失减小。“视图 &gt; 记号”可换符号约定。</translation>
    </message>
    <message>
        <source>By its schedule the learning rate is {rate} in this epoch; in the first it is {first}.</source>
        <translation>按学习率计划，本轮的学习率是 {rate}；第一轮是 {first}。</translation>
    </message>
    <message>
        <source>g is the gradient of the loss and what L1 and L2 regularisation add to it.</source>
        <translation>g 是损失的梯度加上 L1、L2 正则化的部分。</translation>
    </message>
    <message>
        <source>L2 regularisation shrinks the weight itself by a share, whatever its gradient and its memory are.</source>
        <translation>L2 正则化按比例直接缩小权重本身，与它的梯度和优化器记住的量无关。</translation>
    </message>
    <message>
        <source>The optimizer remembers {names} of every parameter; at the start it is 0.</source>
        <translation>优化器为每个参数记住 {names}；开始时为 0。</translation>
    </message>
    <message>
        <source>{delta} uses the OLD weights: the update comes after the whole backward pass.</source>
        <translation>{delta} 使用旧权重：反向传播全部完成之后才更新。</translation>
    </message>
    <message>
        <source>take the batch: inputs {x}, targets {t}</source>
        <translation>取一批样本：输入 {x}，目标值 {t}</translation>
    </message>
    <message>
        <source>for l = {first} … {last}, each neuron j</source>
        <translation>对 l = {first} … {last} 层的每个神经元 j</translation>
    </message>
    <message>
        <source>for l = {first}, each neuron j</source>
        <translation>对 l = {first} 层的每个神经元 j</translation>
    </message>
    <message>
        <source>{slope}: {above} where {z} &gt; 0, else {below}</source>
        <translation>{slope}：{z} &gt; 0 时为 {above}，否则为 {below}</translation>
    </message>
    <message>
        <source>each bias in the same way</source>
        <translation>每个偏置同样更新</translation>
    </message>
    <message>
        <source>the biases stay as they are</source>
        <translation>偏置保持不变</translation>
    </message>
    <message>
        <source>forward once more: the new loss</source>
        <translation>再做一次前向传播：新的损失</translation>
    </message>
    <message>
        <source>A row for each sample, a column for each neuron.</source>
        <translation>每行一个样本，每列一个神经元。</translation>
    </message>
    <message>
        <source>A column for each sample, a row for each neuron.</source>
        <translation>每列一个样本，每行一个神经元。</translation>
    </message>
    <message>
        <source>A muted neuron passes on 0, and its slope is 0.</source>
        <translation>静音的神经元输出 0，斜率也是 0。</translation>
    </message>
    <message>
        <source>The ones add up the samples: one sum for each neuron.</source>
        <translation>全 1 的向量把各样本相加：每个神经元一个和。</translation>
    </message>
    <message>
        <source>Softmax couples the neurons of a layer: each needs the values of all.</source>
        <translation>Softmax 把一层的神经元连在一起：每个都需要整层的值。</translation>
    </message>
    <message>
        <source>Deliberately wrong: this is what the program with the mistake does.</source>
        <translation>故意写错：这是有错误的程序的做法。</translation>
    </message>
    <message>
        <source>Deliberately wrong: gradients that the last epoch left over are in these gradients too.</source>
        <translation>故意写错：上一轮剩下的梯度也混在这些梯度里。</translation>
    </message>
    <message>
        <source>A deliberately wrong program is on: this is what a right one does.</source>
        <translation>故意用错的程序正在运行：这里是正确程序的做法。</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message>
        <source>What is: {word}?</source>
        <translation>什么是：{word}？</translation>
    </message>
    <message>
        <source>THIS UPDATE</source>
        <translation>本次更新</translation>
    </message>
    <message>
        <source>Steps of this update</source>
        <translation>本次更新的各步</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>… 另有 {count} 项</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Picture of the diagram, as it is shown</source>
        <translation>图片：当前的网络图</translation>
    </message>
    <message>
        <source>Picture of the loss chart</source>
        <translation>图片：损失曲线图</translation>
    </message>
    <message>
        <source>Picture of what it has learned, at this update</source>
        <translation>学到了什么：当前更新时的图</translation>
    </message>
    <message>
        <source>Picture of the loss landscape, at this update</source>
        <translation>损失地形：当前更新时的图</translation>
    </message>
    <message>
        <source>Picture of the health of its layers, at this update</source>
        <translation>各层健康状况的图片（当前更新）</translation>
    </message>
    <message>
        <source>Clip of the diagram, step by step</source>
        <translation>动画：网络图，一步一步</translation>
    </message>
    <message>
        <source>Clip of the loss chart</source>
        <translation>动画：损失曲线图</translation>
    </message>
    <message>
        <source>Clip of what it has learned, through the run</source>
        <translation>学到了什么：整次训练的动画</translation>
    </message>
    <message>
        <source>Clip of the way through the loss landscape</source>
        <translation>在损失地形中走过的路：动画</translation>
    </message>
    <message>
        <source>Clip of the health of its layers, through the run</source>
        <translation>各层健康状况随训练变化的动画</translation>
    </message>
    <message>
        <source>Numbers: all of an update, or of several</source>
        <translation>数值：一次或几次更新的全部</translation>
    </message>
    <message>
        <source>Numbers: the losses of the run</source>
        <translation>数值：训练过程的损失</translation>
    </message>
    <message>
        <source>Numbers: weights and biases, newest</source>
        <translation>数值：最新的权重和偏置</translation>
    </message>
    <message>
        <source>Numbers: the health of its layers, along the run</source>
        <translation>数据：整个训练过程中各层的健康状况</translation>
    </message>
    <message>
        <source>Program that trains this network</source>
        <translation>训练这个网络的程序</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Page to step through in any browser</source>
        <translation>网页：在任何浏览器里逐步观看</translation>
    </message>
    <message>
        <source>Python with NumPy</source>
        <translation>Python 程序（NumPy）</translation>
    </message>
    <message>
        <source>Python with PyTorch</source>
        <translation>Python 程序（PyTorch）</translation>
    </message>
    <message>
        <source>Jupyter notebook</source>
        <translation>Jupyter 笔记本</translation>
    </message>
    <message>
        <source>NPZ, arrays for NumPy</source>
        <translation>NPZ，NumPy 数组</translation>
    </message>
    <message>
        <source>CSV, for spreadsheets</source>
        <translation>CSV，用于电子表格</translation>
    </message>
    <message>
        <source>SVG, sharp at any size</source>
        <translation>SVG，放大不失真</translation>
    </message>
    <message>
        <source>PNG, pixels</source>
        <translation>PNG，像素图</translation>
    </message>
    <message>
        <source>GIF, plays everywhere</source>
        <translation>GIF，到处都能播放</translation>
    </message>
    <message>
        <source>MP4, video</source>
        <translation>MP4，视频</translation>
    </message>
    <message>
        <source>HTML page</source>
        <translation>HTML 网页</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Nothing is trained yet: the whole run is made for it.</source>
        <translation>还没有训练：将为此完整训练一遍。</translation>
    </message>
    <message>
        <source>One file for any browser, without bpsim and without a network: {steps} steps, about {size} MB, in {languages}.</source>
        <translation>一个文件，任何浏览器都能打开，不需要 bpsim，也不需要网络：共 {steps} 步，约 {size} MB，语言：{languages}。</translation>
    </message>
    <message>
        <source>More than {limit} MB are refused: take fewer updates, or larger steps.</source>
        <translation>超过 {limit} MB 会被拒绝：请减少更新次数，或加大每一步。</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>导出到</translation>
    </message>
    <message>
        <source>Exporting {name}</source>
        <translation>正在导出 {name}</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>已写入：{path}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消，没有写入任何文件。</translation>
    </message>
    <message>
        <source>Not exported. {reason}</source>
        <translation>没有导出。{reason}</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>已更新 {count} 次</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>From update</source>
        <translation>从第几次更新</translation>
    </message>
    <message>
        <source>To update</source>
        <translation>到第几次更新</translation>
    </message>
    <message>
        <source>Of it</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>A picture for each</source>
        <translation>每幅画面</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒画面数</translation>
    </message>
    <message>
        <source>Size in pixels</source>
        <translation>尺寸（像素）</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>without a ground (transparent)</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>with values</source>
        <translation>显示数值</translation>
    </message>
    <message>
        <source>logarithmic axis</source>
        <translation>对数坐标</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步</translation>
    </message>
    <message>
        <source>width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>The diagram is on the clipboard.</source>
        <translation>网络图已在剪贴板上。</translation>
    </message>
    <message>
        <source>The loss chart is on the clipboard.</source>
        <translation>损失曲线图已在剪贴板上。</translation>
    </message>
    <message>
        <source>The page at the right has no picture to copy.</source>
        <translation>右侧页面没有可复制的图片。</translation>
    </message>
    <message>
        <source>The page&apos;s picture is on the clipboard.</source>
        <translation>页面的图片已放到剪贴板。</translation>
    </message>
    <message>
        <source>Getting ready…</source>
        <translation>正在准备…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open an experiment</source>
        <translation>打开实验</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>正在读取 {name}…</translation>
    </message>
    <message>
        <source>Save the experiment</source>
        <translation>保存实验</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>正在写入 {name}…</translation>
    </message>
    <message>
        <source>Save your changes first?</source>
        <translation>要先保存修改吗？</translation>
    </message>
    <message>
        <source>Otherwise what you edited is lost.</source>
        <translation>否则所做的修改将会丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>bpsim experiments (*.json)</source>
        <translation>bpsim 实验 (*.json)</translation>
    </message>
</context>
<context>
    <name>Find</name>
    <message>
        <source>After 1 update</source>
        <translation>更新 1 次后</translation>
    </message>
    <message>
        <source>After {count} updates</source>
        <translation>更新 {count} 次后</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number}/{count} 处</translation>
    </message>
    <message>
        <source>: {name} {value}</source>
        <translation>：{name} {value}</translation>
    </message>
    <message>
        <source>: {name} {value}, before {before}</source>
        <translation>：{name} {value}，前一次 {before}</translation>
    </message>
    <message>
        <source>There is no such value in this run.</source>
        <translation>这次训练中没有这样的值。</translation>
    </message>
    <message>
        <source>{condition}: not yet, nothing is trained.</source>
        <translation>{condition}：还没有，尚未训练。</translation>
    </message>
    <message>
        <source>{condition}: not found in 1 update.</source>
        <translation>{condition}：1 次更新中没有找到。</translation>
    </message>
    <message>
        <source>{condition}: not found in {count} updates.</source>
        <translation>{condition}：{count} 次更新中没有找到。</translation>
    </message>
    <message>
        <source>Looking: {share} %</source>
        <translation>正在查找：{share} %</translation>
    </message>
    <message>
        <source>Running …</source>
        <translation>正在训练……</translation>
    </message>
    <message>
        <source>Type what is to happen, then Enter: loss &lt; 0.1 · accuracy = 1 · w21(2) = 0 · |δ1(2)| max</source>
        <translation>输入要找的情形，再按 Enter：loss &lt; 0.1 · accuracy = 1 · w21(2) = 0 · |δ1(2)| max</translation>
    </message>
    <message>
        <source>FIND</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>loss &lt; 0.1</source>
        <translation>损失 &lt; 0.1</translation>
    </message>
    <message>
        <source>What to find in the run</source>
        <translation>在训练过程中查找什么</translation>
    </message>
    <message>
        <source>A condition: loss &lt; 0.1 · test loss min · accuracy = 1 · Li Si right · w21(2) = 0 · y1 &gt; 0.5 for Zhang San · |δ1(2)| max · loss turns at epochs</source>
        <translation>一个条件：损失 &lt; 0.1 · 测试损失 最小 · 准确率 = 1 · 李四答对 · w21(2) = 0 · y1 &gt; 0.5 对张三 · |δ1(2)| 最大 · 损失 转折 每轮末</translation>
    </message>
    <message>
        <source>Run until it is</source>
        <translation>训练到满足为止</translation>
    </message>
    <message>
        <source>Close this bar; the window&apos;s keys step again (Esc)</source>
        <translation>关闭此栏，按键重新用于步进（Esc）</translation>
    </message>
</context>
<context>
    <name>FirstTimes</name>
    <message>
        <source>It trains by itself now: every update changes all weights a little, and the curve below is the loss. R pauses. Drag the timeline to go back to any update.</source>
        <translation>现在开始自动训练：每次更新都把权重改动一点，下面的曲线是损失。按 R 暂停。拖动时间线可以回到任意一次更新。</translation>
    </message>
    <message>
        <source>Values are hidden behind a “?”, and one of them is asked for at the right. Type a number or a formula such as 0.5*0.8; Ctrl+H shows everything again.</source>
        <translation>一些数值藏在“?”后面，右侧提问其中一个。输入一个数，或 0.5*0.8 这样的算式；按 Ctrl+H 重新显示全部。</translation>
    </message>
    <message>
        <source>The lanes have the same start weights, and one setting that differs. R runs them all; ← Single network leads back, and nothing is lost there.</source>
        <translation>各赛道的初始权重相同，只有一项设置不同。按 R 一起训练；“← 单个网络”返回，那边什么也不会丢。</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>{page} – Guide of bpsim</source>
        <translation>{page} – bpsim 使用指南</translation>
    </message>
    <message>
        <source>Nothing found. Fewer letters find more.</source>
        <translation>没有找到。少打几个字，能找到更多。</translation>
    </message>
    <message>
        <source>{count} places; Enter goes to the next.</source>
        <translation>{count} 处；回车到下一处。</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>搜索（Ctrl+F）</translation>
    </message>
    <message>
        <source>Looks through every page; Enter goes to the next place</source>
        <translation>在所有页中查找；回车到下一处</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜索使用指南</translation>
    </message>
    <message>
        <source>Back to where you were (Alt+Left)</source>
        <translation>回到刚才的地方（Alt+左）</translation>
    </message>
    <message>
        <source>Forward again (Alt+Right)</source>
        <translation>再向前（Alt+右）</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>使用指南的目录</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的地方</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>另存一份</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>what</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Which values are looked at: z, a, δ, gradients, weights or norms</source>
        <translation>看哪种数值：z、a、δ、梯度、权重或范数</translation>
    </message>
    <message>
        <source>The layer whose values are shown</source>
        <translation>显示哪一层的数值</translation>
    </message>
    <message>
        <source>Chart over the run</source>
        <translation>训练过程图</translation>
    </message>
    <message>
        <source>Histogram at the update shown</source>
        <translation>当前更新的直方图</translation>
    </message>
    <message>
        <source>weighted sums {z}</source>
        <translation>加权和 {z}</translation>
    </message>
    <message>
        <source>activations {a}</source>
        <translation>激活值 {a}</translation>
    </message>
    <message>
        <source>{delta} of each sample</source>
        <translation>各样本的 {delta}</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>已更新 {count} 次</translation>
    </message>
    <message>
        <source>line: dead, dashes: saturated</source>
        <translation>实线：死亡，虚线：饱和</translation>
    </message>
    <message>
        <source>Line: median. Dark: the middle half of all values. Pale: 5 % to 95 %.</source>
        <translation>线：中位数。深色：中间一半的值。浅色：5 % 至 95 %。</translation>
    </message>
    <message>
        <source>Dead (ReLU): f′(z) = 0 for every sample, so nothing flows back. Saturated (sigmoid, tanh): |f′(z)| is below 1 % of its greatest for at least 95 % of the samples. Vanished: the gradient&apos;s norm is below 1 % of the output layer&apos;s.</source>
        <translation>死亡（ReLU）：对每个样本都有 f′(z) = 0，误差无法传回。饱和（sigmoid、tanh）：对至少 95 % 的样本，|f′(z)| 小于其最大值的 1 %。消失：梯度的范数小于输出层的 1 %。</translation>
    </message>
    <message>
        <source>Over the only sample.</source>
        <translation>根据唯一的样本。</translation>
    </message>
    <message>
        <source>Over all {count} samples.</source>
        <translation>根据全部 {count} 个样本。</translation>
    </message>
    <message>
        <source>Over {count} of {all} samples, evenly spaced.</source>
        <translation>根据 {all} 个样本中等间隔的 {count} 个。</translation>
    </message>
    <message>
        <source>After 1 update, {values}:</source>
        <translation>更新 1 次之后，{values}：</translation>
    </message>
    <message>
        <source>After {count} updates, {values}:</source>
        <translation>更新 {count} 次之后，{values}：</translation>
    </message>
    <message>
        <source>all {count} values</source>
        <translation>全部 {count} 个值</translation>
    </message>
    <message>
        <source>{bad} of {count} values are no finite numbers; the others</source>
        <translation>{count} 个值中有 {bad} 个不是有限的数；其余的</translation>
    </message>
    <message>
        <source>In {count} of {all} layers nothing is wrong.</source>
        <translation>{all} 层中有 {count} 层没有问题。</translation>
    </message>
    <message>
        <source>{layer}: {said}</source>
        <translation>{layer}：{said}</translation>
    </message>
    <message>
        <source>bias of {neuron}</source>
        <translation>{neuron} 的偏置</translation>
    </message>
    <message>
        <source>{count} values {between}. Selected, as the most extreme: {name}.</source>
        <translation>{between}有 {count} 个值。已选中其中最极端的：{name}。</translation>
    </message>
    <message>
        <source>1 value {between}. Selected: {name}.</source>
        <translation>{between}有 1 个值。已选中：{name}。</translation>
    </message>
    <message>
        <source>Also there: {names}.</source>
        <translation>这里还有：{names}。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康</translation>
    </message>
    <message>
        <source>The page Ask asks about the map, and what neurons do would tell.</source>
        <translation>“提问”页正在问这张图，显示神经元的情况会泄露答案。</translation>
    </message>
    <message>
        <source>Values are hidden from the class, and how they are distributed would tell.</source>
        <translation>有数值对全班隐藏，而它们的分布会泄露答案。</translation>
    </message>
    <message>
        <source>Every sample has blanks: there is nothing to compute with.</source>
        <translation>每个样本都有空缺：无法计算。</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>{low} 到 {high} 之间</translation>
    </message>
    <message>
        <source>all layers: norm of the gradient</source>
        <translation>各层：梯度的范数</translation>
    </message>
    <message>
        <source>all layers: dead and saturated neurons</source>
        <translation>各层：死亡和饱和的神经元</translation>
    </message>
    <message>
        <source>1 of {all} neurons is dead.</source>
        <translation>{all} 个神经元中有 1 个死亡。</translation>
    </message>
    <message>
        <source>{count} of {all} neurons are dead.</source>
        <translation>{all} 个神经元中有 {count} 个死亡。</translation>
    </message>
    <message>
        <source>its only neuron is dead.</source>
        <translation>唯一的神经元死亡。</translation>
    </message>
    <message>
        <source>1 of {all} neurons is saturated.</source>
        <translation>{all} 个神经元中有 1 个饱和。</translation>
    </message>
    <message>
        <source>{count} of {all} neurons are saturated.</source>
        <translation>{all} 个神经元中有 {count} 个饱和。</translation>
    </message>
    <message>
        <source>its only neuron is saturated.</source>
        <translation>唯一的神经元饱和。</translation>
    </message>
    <message>
        <source>no neuron is dead or saturated.</source>
        <translation>没有死亡或饱和的神经元。</translation>
    </message>
    <message>
        <source>its neurons are shares of a whole (softmax), neither dead nor saturated.</source>
        <translation>其神经元是整体中的份额（softmax），谈不上死亡或饱和。</translation>
    </message>
    <message>
        <source>all its neurons are muted.</source>
        <translation>所有神经元都已静默。</translation>
    </message>
    <message>
        <source>it has values that are no finite numbers (NaN, ∞).</source>
        <translation>有的值不是有限的数（NaN、∞）。</translation>
    </message>
    <message>
        <source>Its gradient has vanished: {factor} times that of the output layer.</source>
        <translation>梯度已消失：是输出层梯度的 {factor} 倍。</translation>
    </message>
    <message>
        <source>Its gradient explodes: {factor} times that of the output layer.</source>
        <translation>梯度爆炸：是输出层梯度的 {factor} 倍。</translation>
    </message>
    <message>
        <source>Its gradient is 0: it does not learn.</source>
        <translation>梯度为 0：该层不学习。</translation>
    </message>
    <message>
        <source>From layer {above} to layer {layer} the gradient&apos;s norm shrinks by a factor of {factor}.</source>
        <translation>从第 {above} 层到第 {layer} 层，梯度的范数缩小为 {factor} 倍。</translation>
    </message>
    <message>
        <source>From layer {above} to layer {layer} the gradient&apos;s norm grows by a factor of {factor}.</source>
        <translation>从第 {above} 层到第 {layer} 层，梯度的范数增大为 {factor} 倍。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Space</source>
        <translation>空格键</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格键</translation>
    </message>
    <message>
        <source>blank the screen while presenting</source>
        <translation>演示时黑屏</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <source>About bpsim</source>
        <translation>关于 bpsim</translation>
    </message>
    <message>
        <source>See backpropagation: every number of a forward and a backward pass, and where it came from.</source>
        <translation>看见反向传播：前向与反向传播的每一个数，以及它从何而来。</translation>
    </message>
    <message>
        <source>Data sets that come with it:</source>
        <translation>随附的数据集：</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>loss by activation</source>
        <translation>损失对激活值的偏导</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>delta = {meaning}</source>
        <translation>误差项 = {meaning}</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>加权和</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>new weighted sum</source>
        <translation>新的加权和</translation>
    </message>
    <message>
        <source>new activation</source>
        <translation>新的激活值</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>斜率</translation>
    </message>
    <message>
        <source>loss by weighted sum</source>
        <translation>损失对加权和的偏导</translation>
    </message>
    <message>
        <source>minus loss by activation</source>
        <translation>损失对激活值的负偏导</translation>
    </message>
    <message>
        <source>gradient, sign turned</source>
        <translation>负梯度</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>new threshold</source>
        <translation>新阈值</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>new bias</source>
        <translation>新偏置</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>new weight</source>
        <translation>新权重</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>remembered by the optimizer</source>
        <translation>优化器记住的值</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>parameters</source>
        <translation>两个参数</translation>
    </message>
    <message>
        <source>main directions</source>
        <translation>主方向</translation>
    </message>
    <message>
        <source>the next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>loss over</source>
        <translation>损失随</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>loss of the next batch alone</source>
        <translation>只算下一批的损失</translation>
    </message>
    <message>
        <source>Over two parameters, over the main directions of the run, or along the next step</source>
        <translation>在两个参数上、在训练的主方向上，或沿下一步</translation>
    </message>
    <message>
        <source>The parameter that goes from left to right</source>
        <translation>从左到右变化的参数</translation>
    </message>
    <message>
        <source>The parameter that goes upwards</source>
        <translation>从下到上变化的参数</translation>
    </message>
    <message>
        <source>Of the samples of the next update only, not of all of them</source>
        <translation>只算下一次更新所用的样本，而不是全体样本</translation>
    </message>
    <message>
        <source>Map of the loss</source>
        <translation>损失的地形图</translation>
    </message>
    <message>
        <source>Loss along the next step</source>
        <translation>沿下一步的损失</translation>
    </message>
    <message>
        <source>These two directions hold {percent} % of the path.</source>
        <translation>这两个方向包含了路径的 {percent} %。</translation>
    </message>
    <message>
        <source>○ start, ● the state shown; all other parameters are as in that state.</source>
        <translation>○ 起点，● 当前所示的状态；其余参数都与该状态相同。</translation>
    </message>
    <message>
        <source>Thin arrow: downhill, against the gradient. Thick: the next step, as it is taken.</source>
        <translation>细箭头：下坡方向，即负梯度。粗箭头：下一步实际的走法。</translation>
    </message>
    <message>
        <source>Other runs, to their squares: projected onto this plane.</source>
        <translation>其他训练（终点为方块）：投影到这个平面上。</translation>
    </message>
    <message>
        <source>Other runs, to their squares: by these two parameters; in the others they are elsewhere.</source>
        <translation>其他训练（终点为方块）：只按这两个参数画出；其余参数各不相同。</translation>
    </message>
    <message>
        <source>The next step leads to no finite number: training diverges here.</source>
        <translation>下一步会得到不是有限数的值：训练在此发散。</translation>
    </message>
    <message>
        <source>The loss is shown without regularisation; the step follows both.</source>
        <translation>图中的损失不含正则化；下一步则两者都考虑。</translation>
    </message>
    <message>
        <source>Double-click: start from there. Wheel: closer.</source>
        <translation>双击：从该处开始。滚轮：放大缩小。</translation>
    </message>
    <message>
        <source>step length (1 = as it is taken)</source>
        <translation>沿这一步走多远（1 = 实际的一步）</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>taken {length}</source>
        <translation>实际 {length}</translation>
    </message>
    <message>
        <source>best {length}</source>
        <translation>最佳 {length}</translation>
    </message>
    <message>
        <source>Along the step of update {update}: {here} here, {taken} after it.</source>
        <translation>沿第 {update} 次更新的方向：此处 {here}，走这一步之后 {taken}。</translation>
    </message>
    <message>
        <source>At best {best}.</source>
        <translation>最好可到 {best}。</translation>
    </message>
    <message>
        <source>This loss rises along the step at once.</source>
        <translation>沿这一步，该损失一开始就上升。</translation>
    </message>
    <message>
        <source>The step is too long: the loss rises.</source>
        <translation>这一步太长：损失上升。</translation>
    </message>
    <message>
        <source>A longer step would be better.</source>
        <translation>再长一些的步会更好。</translation>
    </message>
    <message>
        <source>The step goes too far, past the lowest point.</source>
        <translation>这一步走过头了，越过了最低点。</translation>
    </message>
    <message>
        <source>The step is as long as is best.</source>
        <translation>这一步的长度正合适。</translation>
    </message>
    <message>
        <source>Too many parameters and samples for a landscape. The loss of one batch alone may be small enough.</source>
        <translation>参数和样本太多，画不出损失地形。只算一批的损失也许可以。</translation>
    </message>
    <message>
        <source>The run has no main directions yet: train it first.</source>
        <translation>训练还没有主方向：请先训练。</translation>
    </message>
    <message>
        <source>This network is too large to keep so many of its states.</source>
        <translation>这个网络太大，无法保存这么多状态。</translation>
    </message>
    <message>
        <source>Being computed…</source>
        <translation>正在计算…</translation>
    </message>
    <message>
        <source>Values are hidden from the class, and a landscape would give them away.</source>
        <translation>有些值对全班隐藏，损失地形会泄露它们。</translation>
    </message>
    <message>
        <source>The page Ask asks about the map, and a landscape would help to answer.</source>
        <translation>“提问”页正在问这张图，损失地形会泄露答案。</translation>
    </message>
    <message>
        <source>Values of the data are still missing: there is no loss yet.</source>
        <translation>数据中还缺值：尚无损失。</translation>
    </message>
    <message>
        <source>{across} {x}, {up} {y} → loss {loss}</source>
        <translation>{across} {x}，{up} {y} → 损失 {loss}</translation>
    </message>
    <message>
        <source>{across} {x}, {up} {y} → loss about {loss}</source>
        <translation>{across} {x}，{up} {y} → 损失约 {loss}</translation>
    </message>
    <message>
        <source>main direction</source>
        <translation>第一主方向</translation>
    </message>
    <message>
        <source>second direction</source>
        <translation>第二主方向</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>当前训练</translation>
    </message>
    <message>
        <source>start from a point of the landscape</source>
        <translation>从损失地形上的一点开始</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>损失地形</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message>
        <source>inputs to ask: {names}</source>
        <translation>要问的输入：{names}</translation>
    </message>
    <message>
        <source>what</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>across</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>up</source>
        <translation>纵轴</translation>
    </message>
    <message>
        <source>colours in steps</source>
        <translation>颜色分级</translation>
    </message>
    <message>
        <source>what each neuron before it adds</source>
        <translation>前一层各神经元的贡献</translation>
    </message>
    <message>
        <source>one upon the other</source>
        <translation>叠加起来</translation>
    </message>
    <message>
        <source>Which answer is shown: the classes, or one output of the network</source>
        <translation>显示哪种回答：类别，或网络的某个输出</translation>
    </message>
    <message>
        <source>Each colour stands for a range of answers, so that steps can be seen</source>
        <translation>每种颜色代表一段回答，便于看出层次</translation>
    </message>
    <message>
        <source>The input that goes from left to right</source>
        <translation>从左到右变化的输入</translation>
    </message>
    <message>
        <source>The input that goes upwards</source>
        <translation>从下到上变化的输入</translation>
    </message>
    <message>
        <source>What each neuron of the layer before it adds to the answer</source>
        <translation>前一层每个神经元对回答的贡献</translation>
    </message>
    <message>
        <source>Each addend begins where the one before it ends</source>
        <translation>每一项都从前一项的终点画起</translation>
    </message>
    <message>
        <source>Inputs to ask</source>
        <translation>要问的输入</translation>
    </message>
    <message>
        <source>A value for each input, with commas between, or semicolons: 0.3; 1/3. Enter asks.</source>
        <translation>每个输入一个值，用逗号或分号隔开：0.3; 1/3。按回车提问。</translation>
    </message>
    <message>
        <source>Curve of what the network answers</source>
        <translation>网络输出的曲线</translation>
    </message>
    <message>
        <source>Map of what the network answers</source>
        <translation>网络输出的地图</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>The answers are hidden from the class, and a map would give them away.</source>
        <translation>输出对全班是隐藏的，这张地图会泄露答案。</translation>
    </message>
    <message>
        <source>The page Ask has a question about this map.</source>
        <translation>提问页上有关于这张地图的问题。</translation>
    </message>
    <message>
        <source>Blue: the answer. Dots: the targets, each with the line to its answer.</source>
        <translation>蓝线：网络的输出。圆点：目标值，各有一条线连到网络的输出。</translation>
    </message>
    <message>
        <source>Areas: weight times activation of each neuron before, from the bias on; the last line is z.</source>
        <translation>色块：前一层各神经元的权重乘激活值，从偏置开始逐个叠加；最后一条线就是 z。</translation>
    </message>
    <message>
        <source>Dashed: weight times activation of each neuron before; with the bias they add up to z.</source>
        <translation>虚线：前一层每个神经元的权重乘激活值；加上偏置就是 z。</translation>
    </message>
    <message>
        <source>What neuron {name} answers, while the mouse is on it.</source>
        <translation>鼠标所指神经元 {name} 的输出。</translation>
    </message>
    <message>
        <source>{right} of {count} are right.</source>
        <translation>{count} 个中有 {right} 个正确。</translation>
    </message>
    <message>
        <source>The strong line: where the answer turns.</source>
        <translation>粗线：答案在此改变。</translation>
    </message>
    <message>
        <source>The cross: the sample shown.</source>
        <translation>十字：正在显示的样本。</translation>
    </message>
    <message>
        <source>Larger, with a rim: answered wrongly.</source>
        <translation>较大且带圈：答错的样本。</translation>
    </message>
    <message>
        <source>Squares: samples to test with.</source>
        <translation>方块：测试样本。</translation>
    </message>
    <message>
        <source>A double click adds a sample.</source>
        <translation>双击可添加一个样本。</translation>
    </message>
    <message>
        <source>{count} other inputs are as in the sample shown.</source>
        <translation>其余 {count} 个输入取所显示样本的值。</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Add a sample: {name}</source>
        <translation>添加样本：{name}</translation>
    </message>
    <message>
        <source>add a sample</source>
        <translation>添加样本</translation>
    </message>
    <message>
        <source>Far from every sample. Inputs here are scaled: {formula}.</source>
        <translation>远离所有样本。这里的输入经过缩放：{formula}。</translation>
    </message>
    <message>
        <source>A point of yours, no sample: its forward pass. The next step shows the sample again.</source>
        <translation>这是你选的点，不是样本：图上是它的前向传播。下一步会重新显示样本。</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Hint ({count})</source>
        <translation>提示（{count}）</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>给我看</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>不做这题，继续往下</translation>
    </message>
    <message>
        <source>Show the answer, and go on</source>
        <translation>显示答案，继续往下</translation>
    </message>
    <message>
        <source>Not answered yet. Page Down once more goes on without an answer.</source>
        <translation>还没有回答。再按一次 Page Down，就不作答继续往下。</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{minutes} · goes on</source>
        <translation>{minutes} · 接着上</translation>
    </message>
    <message>
        <source>Click it on the diagram.</source>
        <translation>在图上点它。</translation>
    </message>
    <message>
        <source>✓ Right: {answer}</source>
        <translation>✓ 对：{answer}</translation>
    </message>
    <message>
        <source>✗ That is {place}. Look for another one.</source>
        <translation>✗ 那是{place}。再找找。</translation>
    </message>
    <message>
        <source>It is {place}: the one that is lit.</source>
        <translation>是{place}：图上亮着的那个。</translation>
    </message>
    <message>
        <source>Until the decision is: {verdict}</source>
        <translation>直到结论变成：{verdict}</translation>
    </message>
    <message>
        <source>Until {condition}</source>
        <translation>直到 {condition}</translation>
    </message>
    <message>
        <source>Not yet.</source>
        <translation>还没有。</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>完成。</translation>
    </message>
    <message>
        <source>This is one way to do it.</source>
        <translation>这是一种做法。</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>已放弃。</translation>
    </message>
    <message>
        <source>{step} (further)</source>
        <translation>{step}（选学）</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>passed over, done later</source>
        <translation>先跳过，后来完成</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>看了答案</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>题目</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>{done} of {count} tasks done</source>
        <translation>完成 {done}/{count} 题</translation>
    </message>
    <message>
        <source>For the teacher: {notes}</source>
        <translation>给教师：{notes}</translation>
    </message>
    <message>
        <source>Further: for whoever wants more</source>
        <translation>选学：想多学一点的同学看</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>你的名字</translation>
    </message>
    <message>
        <source>Progress is kept under this name, on this computer alone</source>
        <translation>进度按这个名字保存，只存在这台电脑上</translation>
    </message>
    <message>
        <source>line {line}: {problem}</source>
        <translation>第 {line} 行：{problem}</translation>
    </message>
    <message>
        <source>What is {value}?</source>
        <translation>{value} 是多少？</translation>
    </message>
    <message>
        <source>Your guess: {what}</source>
        <translation>你猜：{what}</translation>
    </message>
    <message>
        <source>{what} after {count} updates</source>
        <translation>更新 {count} 次之后的{what}</translation>
    </message>
    <message>
        <source>{what} after one update</source>
        <translation>更新一次之后的{what}</translation>
    </message>
    <message>
        <source>That is my guess</source>
        <translation>我猜这个</translation>
    </message>
    <message>
        <source>You said {guess}. It is {value}.</source>
        <translation>你说 {guess}，实际是 {value}。</translation>
    </message>
    <message>
        <source>✓ Right. {why}</source>
        <translation>✓ 对。{why}</translation>
    </message>
    <message>
        <source>Not this one.</source>
        <translation>不是这个。</translation>
    </message>
    <message>
        <source>✗ {why}</source>
        <translation>✗ {why}</translation>
    </message>
    <message>
        <source>It is: {answer}.</source>
        <translation>答案是：{answer}。</translation>
    </message>
    <message>
        <source>✓ Right.</source>
        <translation>✓ 对。</translation>
    </message>
    <message>
        <source>✗ Not yet: {right} of {count} stand where they belong.</source>
        <translation>✗ 还不对：{count} 项里有 {right} 项在正确的位置。</translation>
    </message>
    <message>
        <source>This is the order: {items}</source>
        <translation>正确的顺序：{items}</translation>
    </message>
    <message>
        <source>Which mistake does this program make?</source>
        <translation>这个程序犯了哪个错误？</translation>
    </message>
    <message>
        <source>✓ Kept.</source>
        <translation>✓ 已保存。</translation>
    </message>
    <message>
        <source>the inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>the targets</source>
        <translation>目标值</translation>
    </message>
    <message>
        <source>weights and biases</source>
        <translation>权重和偏置</translation>
    </message>
    <message>
        <source>the settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>the samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>the network</source>
        <translation>网络结构</translation>
    </message>
    <message>
        <source>anything</source>
        <translation>任何内容</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>To change here: {what}.</source>
        <translation>这里可以改：{what}。</translation>
    </message>
    <message>
        <source>This is the end of the lesson.</source>
        <translation>课程到此结束。</translation>
    </message>
    <message>
        <source>This is the end of the lesson: {done} of {count} tasks done.</source>
        <translation>课程到此结束：{count} 题完成了 {done} 题。</translation>
    </message>
    <message>
        <source>Passed over: {count}.</source>
        <translation>跳过：{count}。</translation>
    </message>
    <message>
        <source>What comes now is for whoever wants more.</source>
        <translation>后面是选学内容，想多学一点的同学继续。</translation>
    </message>
    <message>
        <source>Step {number} of {count}, {done} done</source>
        <translation>第 {number}/{count} 步，已完成 {done} 步</translation>
    </message>
    <message>
        <source>Items to put in order</source>
        <translation>要排序的各项</translation>
    </message>
    <message>
        <source>Move the chosen line up</source>
        <translation>把选中的一行上移</translation>
    </message>
    <message>
        <source>Move the chosen line down</source>
        <translation>把选中的一行下移</translation>
    </message>
    <message>
        <source>Write here, or talk about it</source>
        <translation>写在这里，或者口头讨论</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the size of {value}</source>
        <translation>{value}的大小</translation>
    </message>
    <message>
        <source>{words} ({symbol})</source>
        <translation>{words}（{symbol}）</translation>
    </message>
    <message>
        <source>the test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>the test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>the accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>the loss of the batch</source>
        <translation>本批损失</translation>
    </message>
    <message>
        <source>the length of the gradient</source>
        <translation>梯度的长度</translation>
    </message>
    <message>
        <source>how much is right</source>
        <translation>答对的程度</translation>
    </message>
    <message>
        <source>the weight {place}</source>
        <translation>{place} 的权重</translation>
    </message>
    <message>
        <source>the gradient of the weight {place}</source>
        <translation>权重 {place} 的梯度</translation>
    </message>
    <message>
        <source>the gradient of the bias of {place}</source>
        <translation>{place} 的偏置的梯度</translation>
    </message>
    <message>
        <source>the weighted sum of {place}</source>
        <translation>{place} 的加权和</translation>
    </message>
    <message>
        <source>the activation of {place}</source>
        <translation>{place} 的激活值</translation>
    </message>
    <message>
        <source>how the loss moves with {place}</source>
        <translation>损失随 {place} 的变化</translation>
    </message>
    <message>
        <source>the slope of {place}</source>
        <translation>{place} 的斜率</translation>
    </message>
    <message>
        <source>the error term of {place}</source>
        <translation>{place} 的误差项</translation>
    </message>
    <message>
        <source>{who} is right</source>
        <translation>{who}判断正确</translation>
    </message>
    <message>
        <source>{value} is less than {number}</source>
        <translation>{value}小于 {number}</translation>
    </message>
    <message>
        <source>{value} is at most {number}</source>
        <translation>{value}不大于 {number}</translation>
    </message>
    <message>
        <source>{value} is more than {number}</source>
        <translation>{value}大于 {number}</translation>
    </message>
    <message>
        <source>{value} is at least {number}</source>
        <translation>{value}不小于 {number}</translation>
    </message>
    <message>
        <source>{value} is {number}</source>
        <translation>{value}等于 {number}</translation>
    </message>
    <message>
        <source>{value} is not {number}</source>
        <translation>{value}不等于 {number}</translation>
    </message>
    <message>
        <source>{condition}, for {who}</source>
        <translation>{condition}，对{who}</translation>
    </message>
    <message>
        <source>every sample</source>
        <translation>每个样本</translation>
    </message>
    <message>
        <source>one sample at least</source>
        <translation>至少一个样本</translation>
    </message>
    <message>
        <source>the heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>the bias of {place}</source>
        <translation>{place} 的偏置</translation>
    </message>
    <message>
        <source>the target of {place}</source>
        <translation>{place} 的目标值</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (*.md)</source>
        <translation>课程 (*.md)</translation>
    </message>
    <message>
        <source>You go on where you were.</source>
        <translation>从你上次停下的地方继续。</translation>
    </message>
    <message>
        <source>How far you are cannot be kept: {reason}.</source>
        <translation>无法保存进度：{reason}。</translation>
    </message>
    <message>
        <source>Save the result</source>
        <translation>保存成绩单</translation>
    </message>
    <message>
        <source>Answers to hand in (*.json);;PDF (*.pdf);;Table (*.csv)</source>
        <translation>要交的答案 (*.json);;PDF (*.pdf);;表格 (*.csv)</translation>
    </message>
    <message>
        <source>{name} is there already; choose another name.</source>
        <translation>{name} 已存在，请换一个名字。</translation>
    </message>
    <message>
        <source>The folder with the answers of a class</source>
        <translation>全班答案所在的文件夹</translation>
    </message>
    <message>
        <source>The result is in {file}.</source>
        <translation>成绩单已存入 {file}。</translation>
    </message>
    <message>
        <source>Training for the lesson…</source>
        <translation>正在为课程训练…</translation>
    </message>
    <message>
        <source>Begin the lesson from the beginning?</source>
        <translation>从头开始这一课吗？</translation>
    </message>
    <message>
        <source>What was answered in it is forgotten.</source>
        <translation>这一课里已经作的回答会被清除。</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>从头开始</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>{file}: there is a newer one of {name}: {newer}</source>
        <translation>{file}：{name} 有更新的一份：{newer}</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>保存表格</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Answers of a class</source>
        <translation>全班的答案</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Persons: {count}. ✓ done by oneself, ● shown, – open; then every answer that was tried.</source>
        <translation>人数：{count}。✓ 自己完成，● 看了答案，– 未完成；其后是试过的每个答案。</translation>
    </message>
    <message>
        <source>… {count} more</source>
        <translation>…… 还有 {count} 个</translation>
    </message>
</context>
<context>
    <name>Looks</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>高对比度，浅色</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>高对比度，深色</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>For red-green blindness</source>
        <translation>红绿色盲适用</translation>
    </message>
    <message>
        <source>For blue-yellow blindness</source>
        <translation>蓝黄色盲适用</translation>
    </message>
    <message>
        <source>Grey, for printing</source>
        <translation>灰度，打印用</translation>
    </message>
</context>
<context>
    <name>LossLegend</name>
    <message>
        <source>full loss</source>
        <translation>全体样本损失</translation>
    </message>
    <message>
        <source>batch loss</source>
        <translation>本批损失</translation>
    </message>
    <message>
        <source>test loss</source>
        <translation>测试损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>test accuracy</source>
        <translation>测试准确率</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>after 1 update</source>
        <translation>更新 1 次之后</translation>
    </message>
    <message>
        <source>after {count} updates</source>
        <translation>更新 {count} 次之后</translation>
    </message>
    <message>
        <source>batch loss {loss}</source>
        <translation>本批损失 {loss}</translation>
    </message>
    <message>
        <source>batch {loss}</source>
        <translation>本批 {loss}</translation>
    </message>
    <message>
        <source>full loss {loss}</source>
        <translation>全体样本损失 {loss}</translation>
    </message>
    <message>
        <source>full {loss}</source>
        <translation>全体 {loss}</translation>
    </message>
    <message>
        <source>test loss {loss}</source>
        <translation>测试损失 {loss}</translation>
    </message>
    <message>
        <source>test {loss}</source>
        <translation>测试 {loss}</translation>
    </message>
    <message>
        <source>accuracy {share}</source>
        <translation>准确率 {share}</translation>
    </message>
    <message>
        <source>right {share}</source>
        <translation>正确 {share}</translation>
    </message>
    <message>
        <source>test accuracy {share}</source>
        <translation>测试准确率 {share}</translation>
    </message>
    <message>
        <source>in the test {share}</source>
        <translation>测试中 {share}</translation>
    </message>
    <message>
        <source>Batch loss: over the samples of the next update. Full loss: over all samples. Both before it.</source>
        <translation>本批损失：下一次更新所用的样本；全体样本损失：全部样本。两者都是这次更新之前的。</translation>
    </message>
    <message>
        <source>Batch loss: over the samples of update {update}, before it changed the weights. Full loss: over all samples, with the weights as they are now.</source>
        <translation>本批损失：第 {update} 次更新所用的样本，权重更新之前。全体样本损失：全部样本，用现在的权重。</translation>
    </message>
    <message>
        <source>{loss} (after {update})</source>
        <translation>{loss}（更新 {update} 次之后）</translation>
    </message>
    <message>
        <source>LOSS</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>对数坐标：每个十倍占同样的高度</translation>
    </message>
    <message>
        <source>fit</source>
        <translation>全图</translation>
    </message>
    <message>
        <source>Show the whole curve again</source>
        <translation>重新显示整条曲线</translation>
    </message>
    <message>
        <source>Press Run or step on: the loss of every update appears here.</source>
        <translation>按“训练”或“下一步”：每次更新的损失都会出现在这里。</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>loss and accuracy</source>
        <translation>损失和准确率</translation>
    </message>
    <message>
        <source>Which curves are shown: the loss, the share of right answers, or both</source>
        <translation>显示哪些曲线：损失、答对的比例，或两者</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{name} is not in the batch of this update.</source>
        <translation>{name} 不在本次更新的批中。</translation>
    </message>
    <message>
        <source>From update {update} on. What was done before stays; the old way on is the pale curve.</source>
        <translation>从第 {update} 次更新处继续。之前的保留不变；原来的走向显示为浅色曲线。</translation>
    </message>
    <message>
        <source>A new run from the start. The old one is the pale curve; undo brings it back.</source>
        <translation>从头开始新的训练。旧的训练是那条淡色曲线；撤销可以找回它。</translation>
    </message>
    <message>
        <source>The last one before it that trained with it: go to {update}.</source>
        <translation>此前最近一次用到它的更新：跳到 {update}。</translation>
    </message>
    <message>
        <source>Paused: {done} of the {count} updates in the file have been made again. Run makes the rest.</source>
        <translation>已暂停：文件中的 {count} 次更新已重新计算 {done} 次。按“训练”计算其余部分。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Files that you open or save appear here</source>
        <translation>打开或保存过的文件会出现在这里</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此提示</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <source>Wrong sign of the error</source>
        <translation>误差的符号写反</translation>
    </message>
    <message>
        <source>The loss climbs from the first update on; every gradient is the true one with its sign turned.</source>
        <translation>损失从第一次更新起就不断上升；每个梯度都与真值差一个负号。</translation>
    </message>
    <message>
        <source>The derivative of the loss is a − t. Whoever takes t − a turns the sign of every delta and every gradient; since the update still subtracts the gradient, it goes uphill.</source>
        <translation>损失的导数是 a − t。若取 t − a，每个误差项和每个梯度都会变号；而更新仍然减去梯度，于是走的是上坡路。</translation>
    </message>
    <message>
        <source>f′(z) left out</source>
        <translation>漏乘 f′(z)</translation>
    </message>
    <message>
        <source>Gradients are too large: with sigmoid at least four times for every layer they have come back through. The loss may fall all the same.</source>
        <translation>梯度偏大：用 sigmoid 时，每往回经过一层至少大四倍。损失照样可能下降。</translation>
    </message>
    <message>
        <source>Delta is the derivative of the loss by z, and the loss depends on z through a = f(z): the chain rule asks for the factor f′(z). Without it the derivative by a is taken for that by z.</source>
        <translation>误差项 δ 是损失对 z 的偏导，而损失通过 a = f(z) 依赖于 z：链式法则要求乘上 f′(z)。漏掉它，就把对 a 的偏导当成了对 z 的偏导。</translation>
    </message>
    <message>
        <source>1 − a² for the sigmoid&apos;s derivative</source>
        <translation>把 1 − a² 当成 sigmoid 的导数</translation>
    </message>
    <message>
        <source>Slopes f′(z) above 0.25, which no sigmoid has: each is at least twice what it should be, and all gradients with it. The loss may even fall faster.</source>
        <translation>斜率 f′(z) 竟大于 0.25，sigmoid 不可能如此：每个斜率至少是应有值的两倍，所有梯度也跟着错。损失甚至可能下降得更快。</translation>
    </message>
    <message>
        <source>1 − a² is the derivative of tanh. That of the sigmoid is a (1 − a): smaller by the factor a / (1 + a), another one in every neuron.</source>
        <translation>1 − a² 是 tanh 的导数。sigmoid 的导数是 a (1 − a)：相差因子 a / (1 + a)，每个神经元各不相同。</translation>
    </message>
    <message>
        <source>z put where a belongs in f′</source>
        <translation>f′ 中该用 a 的地方用了 z</translation>
    </message>
    <message>
        <source>Negative slopes f′(z), which no sigmoid has: wherever z lies outside 0 to 1, gradients change their sign, and the larger z, the wilder the step.</source>
        <translation>斜率 f′(z) 竟为负数，sigmoid 不可能如此：只要 z 不在 0 到 1 之间，梯度就会变号；z 越大，步子越离谱。</translation>
    </message>
    <message>
        <source>x (1 − x) is the sigmoid&apos;s derivative only where x is the activation a already. Here z is put in. σ′(a) for σ′(z) is the same confusion, the other way round.</source>
        <translation>x (1 − x) 只有当 x 已经是激活值 a 时才是 sigmoid 的导数，这里代入的却是 z。把 σ′(z) 写成 σ′(a) 是同一种混淆，只是方向相反。</translation>
    </message>
    <message>
        <source>Weights updated too early</source>
        <translation>过早更新权重</translation>
    </message>
    <message>
        <source>The last layer&apos;s gradients are right, those of the layers before it are a little off. The loss curve hardly differs: only the check finds it.</source>
        <translation>最后一层的梯度全对，前面各层的梯度都差一点。损失曲线几乎看不出区别，只有梯度检验能发现。</translation>
    </message>
    <message>
        <source>Delta of a hidden layer asks how the loss of this forward pass depends on its neurons, and that goes through the weights the pass has used. With weights that are updated already, two networks are mixed. First all deltas, then all updates.</source>
        <translation>隐藏层的误差项要问：这一次前向传播的损失怎样依赖于它的神经元？这要经过前向传播用过的权重。若权重已经更新，就把两个网络混在了一起。应先算完所有误差项，再做所有更新。</translation>
    </message>
    <message>
        <source>Biases averaged, weights summed</source>
        <translation>偏置取平均，权重却求和</translation>
    </message>
    <message>
        <source>Only one kind of parameter disagrees, each by the same factor, the number of samples in the batch: the biases where the loss is a sum, the weights where it is a mean. It learns all the same.</source>
        <translation>只有一类参数不符，而且都差同一个倍数，即本批的样本数：损失为求和时是偏置，损失为平均时是权重。它照样能学会。</translation>
    </message>
    <message>
        <source>Weights and biases belong to one loss. If it is the sum of the sample losses, the gradients are sums; if it is the mean, they are means: for both kinds alike. Mixed, they are the gradient of nothing.</source>
        <translation>权重和偏置属于同一个损失。损失是样本损失之和，梯度就都求和；损失是平均，梯度就都取平均，两类参数都一样。混在一起，就不是任何损失的梯度。</translation>
    </message>
    <message>
        <source>Only one of the paths counted</source>
        <translation>只算了一条路径</translation>
    </message>
    <message>
        <source>The last layer&apos;s gradients are right. Before it they disagree wherever a neuron reaches the loss on more than one path: only the path through the next layer&apos;s first neuron is counted.</source>
        <translation>最后一层的梯度全对。在它之前，凡是有多条路径通向损失的神经元，梯度都不对：只算了经过下一层第一个神经元的那条路径。</translation>
    </message>
    <message>
        <source>A neuron&apos;s activation goes into every neuron of the next layer, and each of them changes the loss. The derivative is the sum over all paths; one of them is only a part of it.</source>
        <translation>一个神经元的激活值会进入下一层的每个神经元，每个都会影响损失。导数是所有路径之和，一条路径只是其中一部分。</translation>
    </message>
    <message>
        <source>All weights start equal</source>
        <translation>所有初始权重相同</translation>
    </message>
    <message>
        <source>The neurons of a hidden layer show the same numbers in every step: they stay twins for ever. The gradient check passes, for every gradient is right; it is the start that is wrong.</source>
        <translation>隐藏层的神经元每一步的数都相同，永远是双胞胎。梯度检验能通过，因为每个梯度都没错；错在起点。</translation>
    </message>
    <message>
        <source>Neurons with the same weights compute the same activation, get the same delta and are changed alike. A layer of twins can do no more than one neuron. Different (random) start weights tell them apart.</source>
        <translation>权重相同的神经元算出相同的激活值，得到相同的误差项，做同样的改变。一层双胞胎只抵得上一个神经元。用不同的（随机的）初始权重才能把它们区分开。</translation>
    </message>
    <message>
        <source>A left-over batch spills over</source>
        <translation>剩余的半批溢入下一轮</translation>
    </message>
    <message>
        <source>The gradient check passes in the first epoch and fails in the first update of every later one, in all parameters: gradients of samples that are not in the batch are mixed in.</source>
        <translation>第一轮里梯度检验都能通过，从第二轮起，每轮的第一次更新所有参数都不符：梯度里混进了不在本批中的样本。</translation>
    </message>
    <message>
        <source>The gathered gradients are used and set back to 0 only when a batch is full. What the last, smaller batch of an epoch gathered is still there when the next epoch begins. Use that batch, or leave it out and set the sum back.</source>
        <translation>累积的梯度只有在一批凑满时才被使用并清零。每轮最后不满的一批所累积的梯度，到下一轮开始时还在。应当使用这一批，或者舍去它并清零。</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>Find the mistake</source>
        <translation>找出错误</translation>
    </message>
    <message>
        <source>One mistake is switched on without saying which</source>
        <translation>程序悄悄犯下一个错误，不说是哪个</translation>
    </message>
    <message>
        <source>Reveal it</source>
        <translation>揭晓答案</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关掉错误</translation>
    </message>
    <message>
        <source>Why is it wrong?</source>
        <translation>为什么错？</translation>
    </message>
    <message>
        <source>Say which mistake it is, without a guess</source>
        <translation>不猜了，直接说出是哪个错误</translation>
    </message>
    <message>
        <source>The wrong formula beside the right one, and what it does</source>
        <translation>把错误的公式与正确的并列，并说明后果</translation>
    </message>
    <message>
        <source>Which mistake is it?</source>
        <translation>是哪个错误？</translation>
    </message>
    <message>
        <source>Choose one; below each stands what it would look like. Nothing is lost by guessing.</source>
        <translation>请选一个；每一项下面写着它会是什么样子。猜错也没关系。</translation>
    </message>
    <message>
        <source>Deliberately wrong: {name}</source>
        <translation>故意写错：{name}</translation>
    </message>
    <message>
        <source>The program is right</source>
        <translation>程序是正确的</translation>
    </message>
    <message>
        <source>Switch on a mistake that people make, and watch what comes of it beside the correct program. Pale ones would change nothing in this network.</source>
        <translation>打开一个人们常犯的错误，与正确的程序对照着看结果。灰色的错误在这个网络里不起作用。</translation>
    </message>
    <message>
        <source>All {total} gradients agree with central differences of the loss.</source>
        <translation>全部 {total} 个梯度都与损失的中心差分相符。</translation>
    </message>
    <message>
        <source>{wrong} of {total} gradients disagree with central differences of the loss.</source>
        <translation>{total} 个梯度中有 {wrong} 个与损失的中心差分不符。</translation>
    </message>
    <message>
        <source>Each is {factor} times the true one.</source>
        <translation>每个都是真值的 {factor} 倍。</translation>
    </message>
    <message>
        <source>Each is too small by a factor of {factor}.</source>
        <translation>每个都只有真值的 1/{factor}。</translation>
    </message>
    <message>
        <source>Each is too large by a factor of {factor}.</source>
        <translation>每个都是真值的 {factor} 倍（偏大）。</translation>
    </message>
    <message>
        <source>At update {update} it would give the very same gradients, but it is another mistake: look at other updates, at the first weights and at the curve.</source>
        <translation>在第 {update} 次更新，它会给出完全相同的梯度，但这里是另一个错误：请看其他更新、初始权重和损失曲线。</translation>
    </message>
    <message>
        <source>With it {guessed} of {total} gradients would be wrong at update {update}; here {found} are. {name} would be {expected}; here it is {actual}.</source>
        <translation>若是它，第 {update} 次更新的 {total} 个梯度中会有 {guessed} 个错误；这里有 {found} 个。{name} 会是 {expected}；这里是 {actual}。</translation>
    </message>
    <message>
        <source>wrong, as it is here</source>
        <translation>错误（这里的做法）</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>correct program</source>
        <translation>正确的程序</translation>
    </message>
    <message>
        <source>computed up to update {update}</source>
        <translation>算到第 {update} 次更新</translation>
    </message>
    <message>
        <source>the gradient that backprop computes</source>
        <translation>反向传播算出的梯度</translation>
    </message>
    <message>
        <source>central differences of the loss</source>
        <translation>损失的中心差分</translation>
    </message>
    <message>
        <source>relative error: the difference by the larger of the two</source>
        <translation>相对误差：两者之差除以较大的那个</translation>
    </message>
    <message>
        <source>backprop</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>numeric</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>wrong on purpose</source>
        <translation>故意写错</translation>
    </message>
    <message>
        <source>Gradient check of update {update}</source>
        <translation>第 {update} 次更新的梯度检验</translation>
    </message>
    <message>
        <source>More than {limit} parameters: this would take too long here. The command bpsim check does it.</source>
        <translation>参数超过 {limit} 个，在这里检验太慢。请用命令 bpsim check。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检验…</translation>
    </message>
    <message>
        <source>Every parameter is moved a little up and down; the slope of the loss between is what its gradient must be. Those that disagree are marked ≠, on the diagram too.</source>
        <translation>把每个参数上下移动一点点，损失在其间的斜率就是它应有的梯度。不符的用 ≠ 标出，图上也有。</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>mistake: {name}</source>
        <translation>错误：{name}</translation>
    </message>
    <message>
        <source>switch the mistake off</source>
        <translation>关掉错误</translation>
    </message>
    <message>
        <source>find the mistake</source>
        <translation>找出错误</translation>
    </message>
    <message>
        <source>Right: {name}. {why}</source>
        <translation>答对了：{name}。{why}</translation>
    </message>
    <message>
        <source>Not “{name}”. {reason}</source>
        <translation>不是“{name}”。{reason}</translation>
    </message>
    <message>
        <source>It was: {name}.</source>
        <translation>答案是：{name}。</translation>
    </message>
    <message>
        <source>reveal the mistake</source>
        <translation>揭晓错误</translation>
    </message>
    <message>
        <source>None: the program is right</source>
        <translation>无：程序是正确的</translation>
    </message>
    <message>
        <source>A new run of the correct program, from the start</source>
        <translation>用正确的程序从头重新训练</translation>
    </message>
    <message>
        <source>Open the page of mistakes</source>
        <translation>打开“错误”页</translation>
    </message>
    <message>
        <source>Guess</source>
        <translation>猜一猜</translation>
    </message>
    <message>
        <source>One mistake is on.</source>
        <translation>程序里有一个错误。</translation>
    </message>
    <message>
        <source>This program is wrong in one place. Step through it, check its numbers by hand, look at the gradient check and at the curve: which mistake is it?</source>
        <translation>这个程序有一处写错了。请逐步运行，动手验算，看看梯度检验和损失曲线：是哪个错误？</translation>
    </message>
    <message>
        <source>Why wrong?</source>
        <translation>为什么错？</translation>
    </message>
    <message>
        <source>Deliberately wrong: {name}.</source>
        <translation>故意写错：{name}。</translation>
    </message>
</context>
<context>
    <name>Narrator</name>
    <message>
        <source>{sample} comes in: {values}.</source>
        <translation>输入{sample}：{values}。</translation>
    </message>
    <message>
        <source>{sample} comes in, {row} of {count} in this batch: {values}.</source>
        <translation>输入{sample}（本批第 {row} 个，共 {count} 个）：{values}。</translation>
    </message>
    <message>
        <source>{up} raised {node} by {raised}, {down} lowered it by {lowered}: {symbol} = {z}.</source>
        <translation>{up}使{node}升高 {raised}，{down}使它降低 {lowered}：{symbol} = {z}。</translation>
    </message>
    <message>
        <source>{up} raised {node} the most, by {raised}: {symbol} = {z}.</source>
        <translation>{up}使{node}升高最多，升高 {raised}：{symbol} = {z}。</translation>
    </message>
    <message>
        <source>{down} lowered {node} the most, by {lowered}: {symbol} = {z}.</source>
        <translation>{down}使{node}降低最多，降低 {lowered}：{symbol} = {z}。</translation>
    </message>
    <message>
        <source>Nothing reaches {node}: {symbol} = {z}.</source>
        <translation>没有信号到达{node}：{symbol} = {z}。</translation>
    </message>
    <message>
        <source>{node} answers {a}.</source>
        <translation>{node}的回答是 {a}。</translation>
    </message>
    <message>
        <source>{node} answers {a}: {decision}.</source>
        <translation>{node}的回答是 {a}：{decision}。</translation>
    </message>
    <message>
        <source>{node} answered {a}, {error} below the target {t}: the loss is {loss}.</source>
        <translation>{node}的回答是 {a}，比目标值 {t} 低 {error}：损失为 {loss}。</translation>
    </message>
    <message>
        <source>{node} answered {a}, {error} above the target {t}: the loss is {loss}.</source>
        <translation>{node}的回答是 {a}，比目标值 {t} 高 {error}：损失为 {loss}。</translation>
    </message>
    <message>
        <source>{node} answered {a}, its target: the loss is {loss}.</source>
        <translation>{node}的回答是 {a}，正是目标值：损失为 {loss}。</translation>
    </message>
    <message>
        <source>{node} is farthest from its target, {a} against {t}: the loss is {loss}.</source>
        <translation>{node}离目标值最远，回答 {a}，目标 {t}：损失为 {loss}。</translation>
    </message>
    <message>
        <source>If {node} answered more, the loss would fall, by {slope} a unit.</source>
        <translation>{node}的回答若增大，损失会下降，每单位降 {slope}。</translation>
    </message>
    <message>
        <source>If {node} answered more, the loss would rise, by {slope} a unit.</source>
        <translation>{node}的回答若增大，损失会上升，每单位升 {slope}。</translation>
    </message>
    <message>
        <source>What {node} answers makes no difference to the loss.</source>
        <translation>{node}的回答不影响损失。</translation>
    </message>
    <message>
        <source>{target} passes {share} back to {node}.</source>
        <translation>{target}把 {share} 传回给{node}。</translation>
    </message>
    <message>
        <source>{target} passes the most back to {node}, {share}; all together it is {da}.</source>
        <translation>传回给{node}的，以{target}为最多：{share}（合计 {da}）。</translation>
    </message>
    <message>
        <source>Here the curve of {node} has the slope {slope}.</source>
        <translation>{node}的曲线在此处的斜率是 {slope}。</translation>
    </message>
    <message>
        <source>Here the curve of {node} is almost flat: the slope is {slope}.</source>
        <translation>{node}的曲线在此处几乎是平的：斜率为 {slope}。</translation>
    </message>
    <message>
        <source>The answer of {node} follows z one to one: the slope is 1.</source>
        <translation>{node}的回答随加权和同步变化：斜率为 1。</translation>
    </message>
    <message>
        <source>A larger weighted sum of {node} would lower the loss: {symbol} = {delta}.</source>
        <translation>{node}的加权和若增大，损失会下降：{symbol} = {delta}。</translation>
    </message>
    <message>
        <source>A larger weighted sum of {node} would raise the loss: {symbol} = {delta}.</source>
        <translation>{node}的加权和若增大，损失会上升：{symbol} = {delta}。</translation>
    </message>
    <message>
        <source>Nothing goes back through {node}: {symbol} = {delta}.</source>
        <translation>没有误差从{node}传回：{symbol} = {delta}。</translation>
    </message>
    <message>
        <source>Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should rise.</source>
        <translation>进入{node}的权重中，来自{source}的影响最大：{symbol} = {gradient}，应当增大。</translation>
    </message>
    <message>
        <source>Into {node}, the weight from {source} counts most: {symbol} = {gradient}, so it should fall.</source>
        <translation>进入{node}的权重中，来自{source}的影响最大：{symbol} = {gradient}，应当减小。</translation>
    </message>
    <message>
        <source>All gradients of the weights into {node} are 0.</source>
        <translation>进入{node}的各权重梯度都是 0。</translation>
    </message>
    <message>
        <source>The weight from {source} to {node} rose by {change}, to {new}.</source>
        <translation>{source}到{node}的权重增大 {change}，变为 {new}。</translation>
    </message>
    <message>
        <source>The weight from {source} to {node} fell by {change}, to {new}.</source>
        <translation>{source}到{node}的权重减小 {change}，变为 {new}。</translation>
    </message>
    <message>
        <source>The bias of {node} rose by {change}, to {new}.</source>
        <translation>{node}的偏置增大 {change}，变为 {new}。</translation>
    </message>
    <message>
        <source>The bias of {node} fell by {change}, to {new}.</source>
        <translation>{node}的偏置减小 {change}，变为 {new}。</translation>
    </message>
    <message>
        <source>The threshold of {node} rose by {change}, to {new}.</source>
        <translation>{node}的阈值增大 {change}，变为 {new}。</translation>
    </message>
    <message>
        <source>The threshold of {node} fell by {change}, to {new}.</source>
        <translation>{node}的阈值减小 {change}，变为 {new}。</translation>
    </message>
    <message>
        <source>In layer {layer} nothing changed.</source>
        <translation>第 {layer} 层没有变化。</translation>
    </message>
    <message>
        <source>In layer {layer} everything is frozen.</source>
        <translation>第 {layer} 层全部冻结。</translation>
    </message>
    <message>
        <source>A value of {sample} is still blank.</source>
        <translation>{sample}还有空缺的值。</translation>
    </message>
    <message>
        <source>The numbers are no longer finite: training has diverged.</source>
        <translation>数值已不再有限：训练已发散。</translation>
    </message>
    <message>
        <source>What happens here is for the class to say.</source>
        <translation>这一步的结果，请全班来说。</translation>
    </message>
    <message>
        <source>The update lowered the loss by {change}, from {old} to {new}.</source>
        <translation>这次更新使损失下降 {change}，从 {old} 到 {new}。</translation>
    </message>
    <message>
        <source>The update raised the loss by {change}, from {old} to {new}.</source>
        <translation>这次更新使损失上升 {change}，从 {old} 到 {new}。</translation>
    </message>
    <message>
        <source>The update left the loss as it was, {new}.</source>
        <translation>这次更新没有改变损失，仍为 {new}。</translation>
    </message>
</context>
<context>
    <name>Notation</name>
    <message>
        <source>Standard: δ = ∂L/∂z</source>
        <translation>标准：δ = ∂L/∂z</translation>
    </message>
    <message>
        <source>Tutorial 000: δ = ∂C/∂a, weights from layer 0</source>
        <translation>教程 000：δ = ∂C/∂a，权重从第 0 层记起</translation>
    </message>
    <message>
        <source>Tutorial 001: net, h, y, W, V, E</source>
        <translation>教程 001：net、h、y、W、V、E</translation>
    </message>
    <message>
        <source>Tutorial 002: δ = −∂L/∂z, w + lr × …</source>
        <translation>教程 002：δ = −∂L/∂z，w + lr × …</translation>
    </message>
    <message>
        <source>Nielsen: columns, wⱼₖ from k to j</source>
        <translation>Nielsen：列向量，wⱼₖ 从 k 指向 j</translation>
    </message>
    <message>
        <source>Zhou Zhihua: thresholds θ, error terms g and e</source>
        <translation>周志华：阈值 θ，误差项 g 与 e</translation>
    </message>
    <message>
        <source>keep the notation</source>
        <translation>保留记号</translation>
    </message>
    <message>
        <source>As the source writes it ({name})</source>
        <translation>按原教程的写法（{name}）</translation>
    </message>
    <message>
        <source>Notation: {name}</source>
        <translation>记号：{name}</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>A question mark stands for a value that you are to find yourself.</source>
        <translation>问号代表要由你自己求出的值。</translation>
    </message>
    <message>
        <source>What this is about</source>
        <translation>这是什么</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>What this step computes</source>
        <translation>这一步计算什么</translation>
    </message>
    <message>
        <source>The losses are kept from you, as they would give an answer away.</source>
        <translation>损失不在此显示，因为它会泄露答案。</translation>
    </message>
    <message>
        <source>To the beginning (Home)</source>
        <translation>回到开头（Home）</translation>
    </message>
    <message>
        <source>Back by a part (Page Up)</source>
        <translation>上一部分（Page Up）</translation>
    </message>
    <message>
        <source>Back by a step (←)</source>
        <translation>上一步（←）</translation>
    </message>
    <message>
        <source>Next step (→)</source>
        <translation>下一步（→）</translation>
    </message>
    <message>
        <source>Next part (Page Down)</source>
        <translation>下一部分（Page Down）</translation>
    </message>
    <message>
        <source>To the end (End)</source>
        <translation>到末尾（End）</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>{number} / {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>浅色或深色</translation>
    </message>
    <message>
        <source>To go on from here yourself, with other weights or other data: open “{title}” in bpsim.</source>
        <translation>想换别的权重或数据自己继续：请在 bpsim 中打开“{title}”。</translation>
    </message>
    <message>
        <source>Made with bpsim {version}. This page needs no network and sends nothing.</source>
        <translation>由 bpsim {version} 制作。本页不需要网络，也不发送任何内容。</translation>
    </message>
    <message>
        <source>This page needs a newer browser (of 2023 or later).</source>
        <translation>本页需要较新的浏览器（2023 年以后）。</translation>
    </message>
    <message>
        <source>This page needs scripts, which are switched off in this browser.</source>
        <translation>本页需要脚本，而此浏览器关闭了脚本。</translation>
    </message>
</context>
<context>
    <name>Phrasing</name>
    <message>
        <source>Inputs</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>前向传播</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>反向传播</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Check: a new forward pass</source>
        <translation>检验：再做一次前向传播</translation>
    </message>
    <message>
        <source>inputs and batch</source>
        <translation>输入与批</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>加权和 z</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>激活值 a</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>derivative of the loss by the activation</source>
        <translation>损失对激活值的偏导</translation>
    </message>
    <message>
        <source>derivative of the activation function</source>
        <translation>激活函数的导数</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>误差项 δ</translation>
    </message>
    <message>
        <source>gradients of the weights and the bias</source>
        <translation>权重与偏置的梯度</translation>
    </message>
    <message>
        <source>new weights and biases</source>
        <translation>新的权重与偏置</translation>
    </message>
    <message>
        <source>the loss with the new weights</source>
        <translation>新权重下的损失</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Pen</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Draw with the left button; the right one erases</source>
        <translation>按左键画，按右键擦</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>橡皮</translation>
    </message>
    <message>
        <source>Erase with the left button too</source>
        <translation>按左键也是擦</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>An empty sheet (Delete)</source>
        <translation>换一张白纸（Delete）</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>加入…</translation>
    </message>
    <message>
        <source>Train with this picture too, as a sample of a class you choose</source>
        <translation>把这幅图作为所选类别的样本，一起训练</translation>
    </message>
    <message>
        <source>width</source>
        <translation>粗细</translation>
    </message>
    <message>
        <source>How wide a stroke of pen or eraser is</source>
        <translation>画笔或橡皮的粗细</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>画笔的粗细</translation>
    </message>
    <message>
        <source>Sheet to draw on</source>
        <translation>画纸</translation>
    </message>
    <message>
        <source>By keys: arrows move, Space draws while it is held, Delete clears</source>
        <translation>用键盘：方向键移动，按住空格键画，Delete 清空</translation>
    </message>
    <message>
        <source>What the network answers</source>
        <translation>网络的回答</translation>
    </message>
    <message>
        <source>All samples as pictures</source>
        <translation>全部样本的图像</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>在这里画</translation>
    </message>
    <message>
        <source>{name}, to test with</source>
        <translation>{name}，用于测试</translation>
    </message>
    <message>
        <source>{name}: it is {true}, the network answers {answered}</source>
        <translation>{name}：是 {true}，网络回答 {answered}</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>画图</translation>
    </message>
    <message>
        <source>The inputs of this experiment are no picture. Open the preset “Digits: read my handwriting” (8×8 pixels) or “MNIST” (28×28), and draw a digit here.</source>
        <translation>本实验的输入不是图像。请打开预设“手写数字：认出我写的数字”（8×8 像素）或“MNIST”（28×28），然后在这里写一个数字。</translation>
    </message>
    <message>
        <source>its input</source>
        <translation>它的输入</translation>
    </message>
    <message>
        <source>The answer is hidden from the class.</source>
        <translation>回答对全班隐藏。</translation>
    </message>
    <message>
        <source>more like {name}</source>
        <translation>更像 {name}</translation>
    </message>
    <message>
        <source>Nothing is drawn, and still it answers {answer}.</source>
        <translation>什么也没画，它仍回答 {answer}。</translation>
    </message>
    <message>
        <source>The network answers {answer}.</source>
        <translation>网络回答 {answer}。</translation>
    </message>
    <message>
        <source>add a drawn sample</source>
        <translation>加入画的样本</translation>
    </message>
    <message>
        <source>∂a/∂x, how output {name} changes with each input. Blue: a larger one raises it, orange: lowers it, by up to {value}. Click a bar for another.</source>
        <translation>∂a/∂x：输出 {name} 随每个输入怎样变化。蓝：输入变大则它变大；橙：变小；最强为 {value}。点一条可换另一个输出。</translation>
    </message>
</context>
<context>
    <name>Predictions</name>
    <message>
        <source>PREDICTIONS</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>only wrong</source>
        <translation>只看错的</translation>
    </message>
    <message>
        <source>Only the samples that are answered wrongly</source>
        <translation>只显示回答错误的样本</translation>
    </message>
    <message>
        <source>all samples</source>
        <translation>全部样本</translation>
    </message>
    <message>
        <source>Show all samples again</source>
        <translation>重新显示全部样本</translation>
    </message>
    <message>
        <source>What each sample is answered</source>
        <translation>每个样本的回答</translation>
    </message>
    <message>
        <source>right</source>
        <translation>对</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>certainty</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>start</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>判断</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>must end in .png, not {value}</source>
        <translation>必须以 .png 结尾，而不是 {value}</translation>
    </message>
    <message>
        <source>must end in .pdf, not {value}</source>
        <translation>必须以 .pdf 结尾，而不是 {value}</translation>
    </message>
    <message>
        <source>must be another file than --out</source>
        <translation>必须是与 --out 不同的文件</translation>
    </message>
    <message>
        <source>must be from 0 to {last}, the frames of one update, not {value}</source>
        <translation>必须在 0 到 {last}（一次更新的步数）之间，而不是 {value}</translation>
    </message>
    <message>
        <source>cannot be reached: training diverges at update {stop}</source>
        <translation>无法到达：训练在第 {stop} 次更新时发散</translation>
    </message>
    <message>
        <source>must be from 1 to {last}, the steps of the lesson, not {value}</source>
        <translation>应为 1 到 {last}（课程的步骤），不能是 {value}</translation>
    </message>
    <message>
        <source>is not a training setting; these are: {choices}</source>
        <translation>不是训练设置；可用的有：{choices}</translation>
    </message>
    <message>
        <source>must be a finite number, not {value}</source>
        <translation>必须是有限的数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be greater than {minimum}, not {value}</source>
        <translation>必须大于 {minimum}，而不是 {value}</translation>
    </message>
    <message>
        <source>must be at least {minimum}, not {value}</source>
        <translation>至少为 {minimum}，而不是 {value}</translation>
    </message>
    <message>
        <source>must be less than 1, not {value}</source>
        <translation>必须小于 1，不能是 {value}</translation>
    </message>
    <message>
        <source>must be a whole number from {minimum} to {maximum}, not {value}</source>
        <translation>必须是 {minimum} 到 {maximum} 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be one of {choices}, not {value}</source>
        <translation>必须是 {choices} 之一，而不是 {value}</translation>
    </message>
    <message>
        <source>must be true or false, not {value}</source>
        <translation>必须是 true 或 false，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a list of parameter names like w[1][0,1], not {value}</source>
        <translation>必须是形如 w[1][0,1] 的参数名列表，而不是 {value}</translation>
    </message>
    <message>
        <source>must be &apos;all&apos; or from 1 to {count}, the number of samples, not {value}</source>
        <translation>必须是 all 或 1 到 {count}（样本数）之间的数，而不是 {value}</translation>
    </message>
    <message>
        <source>needs at least one sample</source>
        <translation>至少需要一个样本</translation>
    </message>
    <message>
        <source>must have the shape {expected}, not {shape}</source>
        <translation>形状必须是 {expected}，而不是 {shape}</translation>
    </message>
    <message>
        <source>holds a value that is not a finite number</source>
        <translation>含有不是有限数的值</translation>
    </message>
    <message>
        <source>&apos;{loss}&apos; needs the output activation &apos;{expected}&apos;, not &apos;{value}&apos;</source>
        <translation>损失 {loss} 需要输出层激活函数 {expected}，而不是 {value}</translation>
    </message>
    <message>
        <source>with the loss &apos;{loss}&apos; each sample&apos;s targets must be probabilities that sum to 1</source>
        <translation>损失为“{loss}”时，每个样本的目标值必须是和为 1 的概率</translation>
    </message>
    <message>
        <source>with the loss &apos;{loss}&apos; every target must lie from 0 to 1</source>
        <translation>损失为“{loss}”时，每个目标值都必须在 0 到 1 之间</translation>
    </message>
    <message>
        <source>needs an input layer and at least one more, not {count} layers</source>
        <translation>需要输入层和至少另一层，而不是 {count} 层</translation>
    </message>
    <message>
        <source>must be a whole number of at least 1, not {value}</source>
        <translation>必须是至少为 1 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>{count} parameters are more than the {limit} that fit here</source>
        <translation>{count} 个参数超过了上限 {limit}</translation>
    </message>
    <message>
        <source>needs one activation for each of the {expected} computing layers, not {count}</source>
        <translation>{expected} 个计算层各需一个激活函数，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must name a neuron of this network, like a[1][0], not {value}</source>
        <translation>必须是本网络的一个神经元，例如 a[1][0]，而不是 {value}</translation>
    </message>
    <message>
        <source>an output cannot be muted: it has to answer, and its loss counts</source>
        <translation>输出神经元不能静默：它要作答，它的损失要计入</translation>
    </message>
    <message>
        <source>a neuron of a softmax layer cannot be muted: it is a share of a whole</source>
        <translation>softmax 层的神经元不能静默：它是整体中的一份</translation>
    </message>
    <message>
        <source>must name a parameter of this network, like w[1][0,0] or b[{depth}][0], not {value}</source>
        <translation>必须是本网络的参数名，如 w[1][0,0] 或 b[{depth}][0]，而不是 {value}</translation>
    </message>
    <message>
        <source>this network has {expected} parameters, not {count}</source>
        <translation>这个网络有 {expected} 个参数，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must be a whole number, without point or comma, not {value}</source>
        <translation>必须是不带小数点和逗号的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>with this loss a target must lie from 0 to 1, not {value}</source>
        <translation>使用这种损失时目标值必须在 0 到 1 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>this method needs more samples than the {count} there are</source>
        <translation>这种方法需要的样本多于现有的 {count} 个</translation>
    </message>
    <message>
        <source>the input layer stays, with at least one node</source>
        <translation>输入层要保留，并且至少有一个神经元</translation>
    </message>
    <message>
        <source>a network needs one layer that computes; this one stays</source>
        <translation>网络至少要有一个计算层；这一层要保留</translation>
    </message>
    <message>
        <source>only hidden layers change places; input and output belong to the data</source>
        <translation>只有隐藏层可以换位置；输入层和输出层属于数据</translation>
    </message>
    <message>
        <source>input and output layer have the width of the data: {expected}</source>
        <translation>输入层与输出层的宽度由数据决定：{expected}</translation>
    </message>
    <message>
        <source>is damaged or cut off: not JSON at line {line}, column {column}</source>
        <translation>已损坏或不完整：第 {line} 行第 {column} 列不是 JSON</translation>
    </message>
    <message>
        <source>holds a number with too many digits</source>
        <translation>含有位数过多的数</translation>
    </message>
    <message>
        <source>is nested too deeply for an experiment</source>
        <translation>嵌套过深，不是实验文件</translation>
    </message>
    <message>
        <source>holds {value}; every number must be finite</source>
        <translation>含有 {value}；每个数都必须有限</translation>
    </message>
    <message>
        <source>stands twice in the file</source>
        <translation>在文件中出现了两次</translation>
    </message>
    <message>
        <source>must be an object in braces, not {value}</source>
        <translation>必须是花括号中的对象，而不是 {value}</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>must be a single value, not {value}</source>
        <translation>必须是单个值，而不是 {value}</translation>
    </message>
    <message>
        <source>is not a known field; known here: {choices}</source>
        <translation>不是已知的字段；这里可用：{choices}</translation>
    </message>
    <message>
        <source>must be a whole number of at least {minimum}, not {value}</source>
        <translation>必须是至少为 {minimum} 的整数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a number, not {value}</source>
        <translation>必须是数，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a list in brackets, not {value}</source>
        <translation>必须是方括号中的列表，而不是 {value}</translation>
    </message>
    <message>
        <source>must be a text in quotation marks, not {value}</source>
        <translation>必须是引号中的文字，而不是 {value}</translation>
    </message>
    <message>
        <source>is {count} characters long; at most {limit} fit</source>
        <translation>有 {count} 个字符；最多 {limit} 个</translation>
    </message>
    <message>
        <source>must have {expected} values, not {count}</source>
        <translation>必须有 {expected} 个值，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must have {expected} rows, not {count}</source>
        <translation>必须有 {expected} 行，而不是 {count} 行</translation>
    </message>
    <message>
        <source>is neither a file nor a preset; presets are: {choices}</source>
        <translation>既不是文件也不是预设；预设有：{choices}</translation>
    </message>
    <message>
        <source>is not a preset; these are: {choices}</source>
        <translation>不是预设；预设有：{choices}</translation>
    </message>
    <message>
        <source>is too large; an experiment has at most {limit} MB</source>
        <translation>文件过大；实验文件最大 {limit} MB</translation>
    </message>
    <message>
        <source>is not a text in UTF-8 (byte {position})</source>
        <translation>不是 UTF-8 文本（第 {position} 字节）</translation>
    </message>
    <message>
        <source>must name every node: {expected} a layer, not {count}</source>
        <translation>必须为每个神经元命名：各层 {expected} 个，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must be one of the {count} outputs, counted from 0, not {value}</source>
        <translation>必须是 {count} 个输出之一（从 0 数起），而不是 {value}</translation>
    </message>
    <message>
        <source>must name every sample: {expected}, not {count}</source>
        <translation>必须为每个样本命名：{expected} 个，而不是 {count} 个</translation>
    </message>
    <message>
        <source>must have at most {limit} lanes, not {count}</source>
        <translation>最多 {limit} 条赛道，不能是 {count} 条</translation>
    </message>
    <message>
        <source>is blank, as {count} values are; fill them before training</source>
        <translation>是空白（共有 {count} 个值是空白）；训练之前请先填写</translation>
    </message>
    <message>
        <source>needs one entry for each of the {expected} computing layers, not {count}</source>
        <translation>{expected} 个计算层各需一项，而不是 {count} 项</translation>
    </message>
    <message>
        <source>must be at most {head}, the updates that were done, not {value}</source>
        <translation>至多为已完成的更新次数 {head}，而不是 {value}</translation>
    </message>
    <message>
        <source>the first leg starts at update 0, each next one later</source>
        <translation>第一段从第 0 次更新开始，之后各段依次更晚</translation>
    </message>
    <message>
        <source>must be at most {limit}, the leg&apos;s start, not {value}</source>
        <translation>至多为该段的起点 {limit}，而不是 {value}</translation>
    </message>
    <message>
        <source>{value} cannot be reached: training diverges at update {stop}</source>
        <translation>无法到达 {value}：训练在第 {stop} 次更新时发散</translation>
    </message>
    <message>
        <source>must have the form NAME: KEY=VALUE;KEY=VALUE, not {value}</source>
        <translation>必须形如 名称: 设置=值;设置=值，不能是 {value}</translation>
    </message>
    <message>
        <source>must be {count} numbers, one for each input, not {given}</source>
        <translation>必须是 {count} 个数，每个输入一个，而不是 {given} 个</translation>
    </message>
    <message>
        <source>{value} is not in the batch of update {update}</source>
        <translation>{value} 不在第 {update} 次更新的批里</translation>
    </message>
    <message>
        <source>{value} must have = and a number behind it; look at … only lights it</source>
        <translation>{value} 后面要有 = 和一个数；look at … 只是照亮它</translation>
    </message>
    <message>
        <source>must have the form KEY=VALUE, not {value}</source>
        <translation>必须写成 KEY=VALUE，而不是 {value}</translation>
    </message>
    <message>
        <source>this experiment has no lanes to race</source>
        <translation>这个实验没有可以竞赛的赛道</translation>
    </message>
    <message>
        <source>must be the same in all lanes of a race; change it for the whole experiment</source>
        <translation>在竞赛的所有赛道中必须相同；请为整个实验更改它</translation>
    </message>
    <message>
        <source>is not a setting of a lane; these are: {choices}</source>
        <translation>不是赛道的设置；可用的有：{choices}</translation>
    </message>
    <message>
        <source>a race needs at least one lane</source>
        <translation>竞赛至少需要一条赛道</translation>
    </message>
    <message>
        <source>would be more than {limit} pictures; take fewer or larger steps</source>
        <translation>会超过 {limit} 幅画面；请缩短范围或加大步子</translation>
    </message>
    <message>
        <source>{count} numbers are too many for a program that carries them all (at most {limit}); take the parameters as NPZ</source>
        <translation>程序要写下全部 {count} 个数，太多了（最多 {limit} 个）；请把参数导出为 NPZ</translation>
    </message>
    <message>
        <source>must end in {expected}, not {value}</source>
        <translation>文件名应以 {expected} 结尾，而不是 {value}</translation>
    </message>
    <message>
        <source>is for the formats {expected}, not {value}</source>
        <translation>只用于 {expected} 格式，不能用于 {value}</translation>
    </message>
    <message>
        <source>must not end before it begins</source>
        <translation>终点不能在起点之前</translation>
    </message>
    <message>
        <source>is needed with the format {value}: {choices}</source>
        <translation>用 {value} 格式时必须指定：{choices}</translation>
    </message>
    <message>
        <source>cannot be {what} with the format {value}; it can be: {choices}</source>
        <translation>用 {value} 格式时不能是 {what}；可以是：{choices}</translation>
    </message>
    <message>
        <source>must be like 0:30 or 0.0:12.5, not {value}</source>
        <translation>应写成 0:30 或 0.0:12.5 的样子，而不是 {value}</translation>
    </message>
    <message>
        <source>needs the package imageio-ffmpeg: pip install &apos;bpsim[clips]&apos;; GIF works without</source>
        <translation>需要安装 imageio-ffmpeg：pip install &apos;bpsim[clips]&apos;；GIF 不需要它</translation>
    </message>
    <message>
        <source>a name needs at least one character</source>
        <translation>名称至少要有一个字</translation>
    </message>
    <message>
        <source>there are no numbers to be pasted</source>
        <translation>没有可以粘贴的数</translation>
    </message>
    <message>
        <source>row {row} of what was pasted has {count} cells, others have {expected}</source>
        <translation>粘贴的表第 {row} 行有 {count} 格，其他行有 {expected} 格</translation>
    </message>
    <message>
        <source>row {row}, column {column} of what was pasted is no number: {value}</source>
        <translation>粘贴的表第 {row} 行第 {column} 列不是数：{value}</translation>
    </message>
    <message>
        <source>what was pasted has the shape {shape}; this layer takes {weights}, or {whole} with the biases in the last row; from this cell on there is room for {room}</source>
        <translation>粘贴的表是 {shape}；这一层需要 {weights}，或者 {whole}（最后一行是偏置）；从这个单元格起只放得下 {room}</translation>
    </message>
    <message>
        <source>must be a number like 0.5 or a sum like 0.8 × 0.3 + 0.1, not {value}</source>
        <translation>必须是像 0.5 这样的数，或像 0.8 × 0.3 + 0.1 这样的算式，而不是 {value}</translation>
    </message>
    <message>
        <source>does not make sense at {what} (character {place})</source>
        <translation>在第 {place} 个字符 {what} 处看不懂</translation>
    </message>
    <message>
        <source>stops too early: after {what} something is missing</source>
        <translation>没有写完：{what} 后面还缺内容</translation>
    </message>
    <message>
        <source>{what} (character {place}) is not known here; sigma, exp, ln, sqrt, sin, cos, tanh, abs, e and pi are</source>
        <translation>这里不认识 {what}（第 {place} 个字符）；可以用 sigma、exp、ln、sqrt、sin、cos、tanh、abs、e 和 pi</translation>
    </message>
    <message>
        <source>{value} is not a finite number</source>
        <translation>{value} 不是有限的数</translation>
    </message>
    <message>
        <source>has no finite value at x = {x}</source>
        <translation>在 x = {x} 处没有有限的值</translation>
    </message>
    <message>
        <source>is too long: at most {count} characters, at most {depth} brackets in each other</source>
        <translation>太长：最多 {count} 个字符，括号最多套 {depth} 层</translation>
    </message>
    <message>
        <source>must name a layer from 0 to {last}, not {value}</source>
        <translation>必须是 0 到 {last} 之间的层号，而不是 {value}</translation>
    </message>
    <message>
        <source>must name a node of layer {layer} from 0 to {last}, not {value}</source>
        <translation>必须是第 {layer} 层中 0 到 {last} 之间的神经元编号，而不是 {value}</translation>
    </message>
    <message>
        <source>all weights start equal here on purpose; only after the first update can they be changed</source>
        <translation>这里故意让所有权重的初始值相同；第一次更新之后才能改动</translation>
    </message>
    <message>
        <source>must be at least 0 and less than 1, not {value}</source>
        <translation>必须不小于 0 且小于 1，不能是 {value}</translation>
    </message>
    <message>
        <source>a test part needs at least two samples</source>
        <translation>要留出测试部分，至少需要两个样本</translation>
    </message>
    <message>
        <source>is too large; a table has at most {limit} MB</source>
        <translation>太大；表格最大 {limit} MB</translation>
    </message>
    <message>
        <source>has one column only, {name}; at least two are needed: inputs and a target. If something else than tabs, semicolons, commas or spaces stands between the columns, choose it as the delimiter</source>
        <translation>只有一列 {name}；至少需要两列：输入和目标值。如果列之间不是制表符、分号、逗号或空格，请选定列分隔符</translation>
    </message>
    <message>
        <source>holds no rows; expected a table with samples in rows</source>
        <translation>没有内容；应为表格，每行一个样本</translation>
    </message>
    <message>
        <source>row {row} has {count} columns; expected {expected}, as in row {first}</source>
        <translation>第 {row} 行有 {count} 列；应与第 {first} 行一样为 {expected} 列</translation>
    </message>
    <message>
        <source>is not a spreadsheet that can be read ({reason}); is it locked or damaged?</source>
        <translation>不是可以读取的电子表格（{reason}）；是否加了密或已损坏？</translation>
    </message>
    <message>
        <source>holds no rows in {sheet}; expected a table with samples in rows</source>
        <translation>{sheet} 中没有任何行；应为每行一个样本的表格</translation>
    </message>
    <message>
        <source>{value} is not a sheet; there are: {choices}</source>
        <translation>{value} 不是工作表；现有：{choices}</translation>
    </message>
    <message>
        <source>has {count} cells; at most {limit} fit</source>
        <translation>有 {count} 个单元格，最多容纳 {limit} 个</translation>
    </message>
    <message>
        <source>holds a header and nothing below it</source>
        <translation>只有列名，下面没有内容</translation>
    </message>
    <message>
        <source>line {line} cannot be read: is a quotation mark not closed?</source>
        <translation>第 {line} 行无法读取：引号是否没有闭合？</translation>
    </message>
    <message>
        <source>row {row}, column {column}: a number was expected, not {value}</source>
        <translation>第 {row} 行“{column}”列：应为数字，不能是 {value}</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} has another decimal sign than the others; write one way</source>
        <translation>第 {row} 行、{column} 列：{value} 的小数点与其他值不同；请统一写法</translation>
    </message>
    <message>
        <source>row {row}, column {column}: whether {value} has a decimal sign or one between thousands cannot be told, as both signs occur; choose the decimal sign</source>
        <translation>第 {row} 行、{column} 列：点和逗号都出现，无法判断 {value} 中的是小数点还是千位分隔符；请选定小数点</translation>
    </message>
    <message>
        <source>row {row}, column {column}: {value} has another unit than the others; write one unit or none</source>
        <translation>第 {row} 行、{column} 列：{value} 的单位与其他值不同；请统一单位或都不写</translation>
    </message>
    <message>
        <source>column {column} holds dates, like {value} in row {row}; write numbers, like days</source>
        <translation>{column} 列是日期，如第 {row} 行的 {value}；请写成数，如天数</translation>
    </message>
    <message>
        <source>column {column} holds times, like {value} in row {row}; write numbers, like hours</source>
        <translation>{column} 列是时间，如第 {row} 行的 {value}；请写成数，如小时数</translation>
    </message>
    <message>
        <source>column {column} holds fractions or dates, like {value} in row {row}; write numbers with a decimal sign</source>
        <translation>{column} 列是分数或日期，如第 {row} 行的 {value}；请写成小数</translation>
    </message>
    <message>
        <source>needs at least one input and one target</source>
        <translation>至少需要一列输入和一列目标值</translation>
    </message>
    <message>
        <source>at least one sample is needed to train with</source>
        <translation>至少要留一个样本用于训练</translation>
    </message>
    <message>
        <source>{count} names were copied; from this cell on there are {expected} samples</source>
        <translation>复制了 {count} 个名称；从此单元格起有 {expected} 个样本</translation>
    </message>
    <message>
        <source>a name needs 1 to 200 characters</source>
        <translation>名称须为 1 到 200 个字符</translation>
    </message>
    <message>
        <source>what was copied has {rows} rows and {columns} columns; from this cell on there are {expected} rows and {width} columns. With all {all} columns it may have more rows</source>
        <translation>所复制的内容有 {rows} 行 {columns} 列；从此单元格起有 {expected} 行 {width} 列。若包含全部 {all} 列，行数可以更多</translation>
    </message>
    <message>
        <source>row {row}, column {column} of what was copied: a number was expected, not {value}</source>
        <translation>所复制内容的第 {row} 行第 {column} 列：应为数字，不能是 {value}</translation>
    </message>
    <message>
        <source>{value} is not a column; there are: {choices}</source>
        <translation>没有 {value} 这一列；现有：{choices}</translation>
    </message>
    <message>
        <source>{rows} x {columns} pixels do not make {inputs} inputs; rows times columns must be that many</source>
        <translation>{rows} x {columns} 个像素不等于 {inputs} 个输入；行数乘列数必须等于输入个数</translation>
    </message>
    <message>
        <source>at least one column is needed as input: one of numbers, or of at most {limit} different texts</source>
        <translation>至少要有一列作输入：数，或至多 {limit} 种不同的文本</translation>
    </message>
    <message>
        <source>at least one column is needed as target: one of numbers, or of at most {limit} different texts</source>
        <translation>至少要有一列作目标值：数，或至多 {limit} 种不同的文本</translation>
    </message>
    <message>
        <source>column {column} is empty</source>
        <translation>{column} 列是空的</translation>
    </message>
    <message>
        <source>row {row}, column {column}: a value is missing</source>
        <translation>第 {row} 行、{column} 列：缺一个值</translation>
    </message>
    <message>
        <source>no row has a value in every column that is used; leave out the columns with many missing values, or keep them as blanks to be filled in</source>
        <translation>没有一行在所用各列中都有值；请不用缺值多的列，或把缺失值留作空白</translation>
    </message>
    <message>
        <source>column {column} has no value to be scaled by</source>
        <translation>{column} 列没有可用来缩放的值</translation>
    </message>
    <message>
        <source>a column can be chosen once only, as input or as target</source>
        <translation>一列只能选一次，或作输入，或作目标值</translation>
    </message>
    <message>
        <source>column {column} has {count} different texts; expected numbers, or at most {limit} texts</source>
        <translation>“{column}”列有 {count} 种不同的文字；应为数字，或最多 {limit} 种文字</translation>
    </message>
    <message>
        <source>must be finite, and what is divided by greater than 0</source>
        <translation>必须是有限值，且除数大于 0</translation>
    </message>
    <message>
        <source>must be some of {choices}, with commas between them, not {value}</source>
        <translation>必须是 {choices} 中的若干个，用逗号隔开，而不是 {value}</translation>
    </message>
    <message>
        <source>must name something that is on the sheet: {choices}</source>
        <translation>必须包含练习单上有的内容：{choices}</translation>
    </message>
    <message>
        <source>a worksheet holds at most {most} weights and biases, this network has {count}</source>
        <translation>练习单最多容纳 {most} 个权重和偏置，而这个网络有 {count} 个</translation>
    </message>
    <message>
        <source>a worksheet holds at most {most} samples, this batch has {count}</source>
        <translation>练习单最多容纳 {most} 个样本，而这一批有 {count} 个</translation>
    </message>
    <message>
        <source>must be sizes like 3 or 4,3, not {value}</source>
        <translation>应为 3 或 4,3 这样的层大小，不能是 {value}</translation>
    </message>
    <message>
        <source>is on: there is no program of a mistake; switch it off first</source>
        <translation>已开启：故意的错误没有对应的程序，请先把它关掉</translation>
    </message>
    <message>
        <source>must be another file than the one that is read</source>
        <translation>不能与要读取的文件相同</translation>
    </message>
    <message>
        <source>is not a text in {encoding}</source>
        <translation>不是 {encoding} 编码的文本</translation>
    </message>
    <message>
        <source>is not a text and no spreadsheet: expected a table as CSV, TSV, XLSX, XLS or ODS</source>
        <translation>既不是文本也不是电子表格：应为 CSV、TSV、XLSX、XLS 或 ODS 表格</translation>
    </message>
    <message>
        <source>is too large for the memory of this computer</source>
        <translation>太大，这台计算机的内存放不下</translation>
    </message>
    <message>
        <source>must be a condition like loss &lt; 0.1, test loss min or w[2][0,1] = 0, not {value}</source>
        <translation>必须是条件，如 损失 &lt; 0.1、测试损失 最小 或 w[2][0,1] = 0，而不是 {value}</translation>
    </message>
    <message>
        <source>asks for test samples, and there are none</source>
        <translation>问的是测试样本，但这里没有测试样本</translation>
    </message>
    <message>
        <source>asks for {value}, which this network does not have</source>
        <translation>问的是 {value}，这个网络中没有</translation>
    </message>
    <message>
        <source>asks for sample {value}; there are {count}</source>
        <translation>问的是第 {value} 个样本；一共只有 {count} 个</translation>
    </message>
    <message>
        <source>cannot end a run: what is {value} shows only in a run that is there</source>
        <translation>不能用来停止训练：{value} 只有在训练完成后才能知道</translation>
    </message>
    <message>
        <source>does not say for which sample; add for and its name, or compare with &lt; or &gt;</source>
        <translation>没有说明是哪个样本；请加上“对”和样本名，或用 &lt; 或 &gt; 比较</translation>
    </message>
    <message>
        <source>has more than one | between English and Chinese</source>
        <translation>中英文之间的 | 不止一个</translation>
    </message>
    <message>
        <source>says nothing on one side of the |</source>
        <translation>| 的一边没有内容</translation>
    </message>
    <message>
        <source>is too long: at most {count} characters</source>
        <translation>太长：最多 {count} 个字符</translation>
    </message>
    <message>
        <source>{value} is one number for all samples; it cannot be asked for one of them</source>
        <translation>{value} 是所有样本共用的一个数，不能只对某个样本来问</translation>
    </message>
    <message>
        <source>says nothing to look for; type something like loss &lt; 0.1 or test loss min</source>
        <translation>没有写要找什么；请输入如 损失 &lt; 0.1 或 测试损失 最小</translation>
    </message>
    <message>
        <source>{value} cannot be asked for; these can: {choices}</source>
        <translation>不能查找 {value}；可以查找：{choices}</translation>
    </message>
    <message>
        <source>{value} cannot be asked for; near to it: {near}. These can: {choices}</source>
        <translation>不能查找 {value}；相近的有：{near}。可以查找：{choices}</translation>
    </message>
    <message>
        <source>{value} names several neurons: {choices}</source>
        <translation>{value} 是几个神经元共有的名称：{choices}</translation>
    </message>
    <message>
        <source>{value} is no sample; these are: {choices}</source>
        <translation>{value} 不是样本；样本有：{choices}</translation>
    </message>
    <message>
        <source>nothing is right or wrong here: the targets are not classes (0 and 1)</source>
        <translation>这里没有对错之分：目标值不是类别（0 和 1）</translation>
    </message>
    <message>
        <source>cannot be run to: what is {value} shows only in a run that is there</source>
        <translation>无法训练到那里：{value} 只有在训练完成后才能知道</translation>
    </message>
    <message>
        <source>must be from {least} to {most}, not {value}</source>
        <translation>必须在 {least} 到 {most} 之间，而不是 {value}</translation>
    </message>
    <message>
        <source>has no effect in this experiment</source>
        <translation>在这个实验中不起作用</translation>
    </message>
    <message>
        <source>must begin with {inputs} and end with {outputs}, as the set {name} has it</source>
        <translation>必须以 {inputs} 开始、以 {outputs} 结束，与数据集 {name} 一致</translation>
    </message>
    <message>
        <source>must be rows and columns, as in [8, 8]</source>
        <translation>必须是行数和列数，如 [8, 8]</translation>
    </message>
    <message>
        <source>which input {column} is cannot be told, as names were changed</source>
        <translation>无法判断 {column} 是哪个输入，因为名称改过</translation>
    </message>
    <message>
        <source>the inputs of this experiment were not scaled</source>
        <translation>这个实验的输入没有缩放过</translation>
    </message>
    <message>
        <source>must have a value for each of the {count} inputs ({names}), not {value}</source>
        <translation>须为 {count} 个输入（{names}）各给一个值，而不是 {value} 个</translation>
    </message>
    <message>
        <source>must be given, or --table FILE, or --picture IMAGE; one of the three</source>
        <translation>必须给出，或用 --table FILE，或用 --picture IMAGE；三者取一</translation>
    </message>
    <message>
        <source>is for inputs and tables: a picture is scaled anyway</source>
        <translation>用于输入和表格：图片本来就会缩放</translation>
    </message>
    <message>
        <source>needs an experiment whose inputs are a picture, as digits-64-32-10</source>
        <translation>需要输入是图像的实验，例如 digits-64-32-10</translation>
    </message>
    <message>
        <source>must have the columns {names}, or just {count} columns, not {value}</source>
        <translation>须有 {names} 这几列，或正好 {count} 列，而不是 {value} 列</translation>
    </message>
    <message>
        <source>must hold a number in every row</source>
        <translation>每一行都须是数</translation>
    </message>
    <message>
        <source>is not asked for by this data set; it is by {choices}</source>
        <translation>这个数据集用不到它；用得到的是 {choices}</translation>
    </message>
    <message>
        <source>is no table but a set that comes with bpsim: &apos;bpsim new {name}&apos; takes it</source>
        <translation>不是表格，而是 bpsim 自带的数据集：请用 &apos;bpsim new {name}&apos;</translation>
    </message>
    <message>
        <source>goes with a set that is generated: {choices}</source>
        <translation>只用于随机生成的数据集：{choices}</translation>
    </message>
    <message>
        <source>must name two parameters, like w11(1),w12(1), or be path</source>
        <translation>必须是两个参数，如 w11(1),w12(1)，或 path</translation>
    </message>
    <message>
        <source>must be a weight or a bias, not {value}</source>
        <translation>必须是权重或偏置，不能是 {value}</translation>
    </message>
    <message>
        <source>{count} parameters are too many to keep states along the run</source>
        <translation>参数有 {count} 个，太多了，无法保存训练沿途的状态</translation>
    </message>
    <message>
        <source>the run has no main directions: it does not move</source>
        <translation>训练没有主方向：参数没有移动</translation>
    </message>
    <message>
        <source>shows nothing: there is no ink on the paper</source>
        <translation>什么也没有：纸上没有笔迹</translation>
    </message>
    <message>
        <source>must have at most {limit} pixels, not {value}</source>
        <translation>最多 {limit} 个像素，而不是 {value}</translation>
    </message>
    <message>
        <source>is not an image that can be read</source>
        <translation>不是可以读取的图像</translation>
    </message>
    <message>
        <source>{count} parameters are too many for a landscape</source>
        <translation>{count} 个参数太多，画不出损失地形</translation>
    </message>
    <message>
        <source>must be from 1 to {last}, the network&apos;s layers, not {value}</source>
        <translation>必须在 1 到 {last} 之间（网络的层），而不是 {value}</translation>
    </message>
    <message>
        <source>there is no neuron {value}; there are {choices}</source>
        <translation>没有叫 {value} 的神经元；有：{choices}</translation>
    </message>
    <message>
        <source>{value} must be two neurons of layers that follow each other, as in A to B</source>
        <translation>{value} 必须是相邻两层的两个神经元，如 A to B</translation>
    </message>
    <message>
        <source>{value} is an input and has no bias</source>
        <translation>{value} 是输入，没有偏置</translation>
    </message>
    <message>
        <source>{value} is no output and has no target</source>
        <translation>{value} 不是输出，没有目标值</translation>
    </message>
    <message>
        <source>{value} does not lie ahead in the update that is shown</source>
        <translation>{value} 不在当前这次更新的后面</translation>
    </message>
    <message>
        <source>{value} is no value that can be asked for; these can: z of …, a of …, delta of …, output, gradient of weight A to B, gradient of bias of …, new weight A to B, new bias of …</source>
        <translation>{value} 不是能提问的值；能提问的有：z of …、a of …、delta of …、output、gradient of weight A to B、gradient of bias of …、new weight A to B、new bias of …</translation>
    </message>
    <message>
        <source>there are {count} outputs; say which: output of …</source>
        <translation>有 {count} 个输出；请写明是哪个：output of …</translation>
    </message>
    <message>
        <source>{value} is an input; it is not computed</source>
        <translation>{value} 是输入，不是计算出来的</translation>
    </message>
    <message>
        <source>must be a whole number of updates, at most {most}, not {value}</source>
        <translation>必须是整数的更新次数，最多 {most}，而不是 {value}</translation>
    </message>
    <message>
        <source>is neither a file nor a lesson; lessons are: {choices}</source>
        <translation>既不是文件也不是课程；课程有：{choices}</translation>
    </message>
    <message>
        <source>this experiment decides nothing; ask for an output, as in a1(3) &lt; 0.5</source>
        <translation>这个实验不作判断；请改问某个输出，如 a1(3) &lt; 0.5</translation>
    </message>
    <message>
        <source>the decision is never {value}; it is one of {choices}</source>
        <translation>结论不会是 {value}；只会是 {choices} 之一</translation>
    </message>
    <message>
        <source>cannot be waited for: {value} shows only in a run that is there</source>
        <translation>无法等待：{value} 只能在已有的训练过程里看出来</translation>
    </message>
    <message>
        <source>{value} updates cannot be made: training diverges at update {stop}</source>
        <translation>无法做 {value} 次更新：训练在第 {stop} 次更新时发散</translation>
    </message>
    <message>
        <source>nothing stands behind :{keyword}; it needs {expected}</source>
        <translation>:{keyword} 后面没有内容；需要 {expected}</translation>
    </message>
    <message>
        <source>needs nothing behind it, not {value}</source>
        <translation>后面不需要任何内容，而不是 {value}</translation>
    </message>
    <message>
        <source>must be “value of …”, “click …” or “until …” behind :ask, not {value}</source>
        <translation>:ask 后面必须是“value of …”“click …”或“until …”，而不是 {value}</translation>
    </message>
    <message>
        <source>must be “to” and a moment behind :play, not {value}</source>
        <translation>:play 后面必须是“to”和一个时刻，而不是 {value}</translation>
    </message>
    <message>
        <source>must be “mistake” behind :find, not {value}</source>
        <translation>:find 后面必须是“mistake”，而不是 {value}</translation>
    </message>
    <message>
        <source>belongs to a task, and there is none above it in this step</source>
        <translation>属于某道题，而这一步的上文里没有题</translation>
    </message>
    <message>
        <source>belongs to :ask until, and the task above is another one</source>
        <translation>属于 :ask until，而上面的题是另一种</translation>
    </message>
    <message>
        <source>is the second solution of one task</source>
        <translation>是同一道题的第二个解法</translation>
    </message>
    <message>
        <source>needs at least two lines that begin with - below it, not {count}</source>
        <translation>下面至少要有两行以 - 开头，现在有 {count} 行</translation>
    </message>
    <message>
        <source>has {count} lines below it; at most {most}</source>
        <translation>下面有 {count} 行；最多 {most} 行</translation>
    </message>
    <message>
        <source>none of its answers is right; write : right behind one</source>
        <translation>没有一个答案是对的；请在其中一个后面写 : right</translation>
    </message>
    <message>
        <source>there is no directive {value}; there are {choices}</source>
        <translation>没有 {value} 这个指令；有：{choices}</translation>
    </message>
    <message>
        <source>has nothing between its commas</source>
        <translation>逗号之间没有内容</translation>
    </message>
    <message>
        <source>has the same line twice: {value}</source>
        <translation>同一行出现了两次：{value}</translation>
    </message>
    <message>
        <source>{value} must be a file in the lesson&apos;s own folder or below it</source>
        <translation>{value} 必须是课程所在文件夹或其下的文件</translation>
    </message>
    <message>
        <source>{value} must end in {choices}</source>
        <translation>{value} 必须以 {choices} 结尾</translation>
    </message>
    <message>
        <source>{value} is not there</source>
        <translation>{value} 不存在</translation>
    </message>
    <message>
        <source>{value} cannot be found: this lesson has no folder</source>
        <translation>找不到 {value}：这个课程没有文件夹</translation>
    </message>
    <message>
        <source>must begin with a head: lines like title: …, between two lines ---</source>
        <translation>开头必须是文件头：两行 --- 之间写 title: … 之类的行</translation>
    </message>
    <message>
        <source>begins a head that never ends; write --- below it</source>
        <translation>文件头没有结束；请在下面写 ---</translation>
    </message>
    <message>
        <source>must have the form key: value, not {value}</source>
        <translation>必须写成 key: value，而不是 {value}</translation>
    </message>
    <message>
        <source>{value} is not known in the head; these are: {choices}</source>
        <translation>文件头里没有 {value} 这一项；有：{choices}</translation>
    </message>
    <message>
        <source>{value} stands twice in the head</source>
        <translation>文件头里 {value} 出现了两次</translation>
    </message>
    <message>
        <source>the head has no {value}</source>
        <translation>文件头里缺少 {value}</translation>
    </message>
    <message>
        <source>nothing stands behind {value}</source>
        <translation>{value} 后面没有内容</translation>
    </message>
    <message>
        <source>must be a whole number of minutes from 1 to {most}, not {value}</source>
        <translation>必须是 1 到 {most} 之间的整数分钟，而不是 {value}</translation>
    </message>
    <message>
        <source>the head must name either a preset or a file</source>
        <translation>文件头必须写明 preset 或 file 之一</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: at most {most} bytes</source>
        <translation>超过课程文件的大小上限：最多 {most} 字节</translation>
    </message>
    <message>
        <source>is not text in UTF-8</source>
        <translation>不是 UTF-8 文本</translation>
    </message>
    <message>
        <source>has more than {most} steps</source>
        <translation>超过 {most} 步</translation>
    </message>
    <message>
        <source>has no step; a step begins with a line # and its heading</source>
        <translation>没有步骤；一步以 # 加标题的一行开头</translation>
    </message>
    <message>
        <source>stands before the first step; a step begins with a line # and its heading</source>
        <translation>写在第一步之前；一步以 # 加标题的一行开头</translation>
    </message>
    <message>
        <source>is the first step; :further stands behind what belongs to the lesson</source>
        <translation>是第一步；:further 要放在课程正文之后</translation>
    </message>
    <message>
        <source>has no heading behind its #</source>
        <translation># 后面没有标题</translation>
    </message>
    <message>
        <source>begins a comment that never ends; write --&gt; at its end</source>
        <translation>注释没有结束；请在末尾写 --&gt;</translation>
    </message>
    <message>
        <source>begins a code block that never ends; write ``` below it</source>
        <translation>代码块没有结束；请在下面写 ```</translation>
    </message>
    <message>
        <source>{value} is never computed in an update of this experiment</source>
        <translation>这个实验的更新里从不计算 {value}</translation>
    </message>
    <message>
        <source>there is no layer {value}; there are {count}, from 1 on</source>
        <translation>没有第 {value} 层；共有 {count} 层，从 1 数起</translation>
    </message>
    <message>
        <source>the solution does not make it true: {value}</source>
        <translation>这个解法没有使条件成立：{value}</translation>
    </message>
    <message>
        <source>is true from the beginning: {value}</source>
        <translation>一开始就成立：{value}</translation>
    </message>
    <message>
        <source>the program of this experiment makes no mistake; take a preset of the mistake lab</source>
        <translation>这个实验的程序没有错误；请用错误实验室里的预设</translation>
    </message>
    <message>
        <source>cannot be read: {why}</source>
        <translation>无法读取：{why}</translation>
    </message>
    <message>
        <source>{value} is no finite number here</source>
        <translation>{value} 在这里不是有限的数</translation>
    </message>
    <message>
        <source>{value} does not change in this update, so there is nothing to ask</source>
        <translation>{value} 在这次更新里不变，没有什么可问的</translation>
    </message>
    <message>
        <source>names no lesson to check; add a file</source>
        <translation>没有写明要检查的课程；请加上文件</translation>
    </message>
    <message>
        <source>would be a page of more than {limit} MB: about {fitting} of its {count} steps fit. Take fewer updates, or larger steps (--step layer)</source>
        <translation>网页会超过 {limit} MB：{count} 步中约有 {fitting} 步放得下。请减少更新次数，或加大每一步（--step layer）</translation>
    </message>
    <message>
        <source>is too large to be a file of answers</source>
        <translation>太大，不可能是答案文件</translation>
    </message>
    <message>
        <source>was written by a newer bpsim</source>
        <translation>是由更新版本的 bpsim 写的</translation>
    </message>
    <message>
        <source>is not a file of answers</source>
        <translation>不是答案文件</translation>
    </message>
    <message>
        <source>must be a time like 2026-05-04T10:30:00+02:00, not {value}</source>
        <translation>必须是像 2026-05-04T10:30:00+02:00 这样的时间，而不是 {value}</translation>
    </message>
    <message>
        <source>must not be more than {limit}</source>
        <translation>不得多于 {limit}</translation>
    </message>
    <message>
        <source>is not a folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>holds no answers; files looked at: {count}</source>
        <translation>里面没有答案；看过的文件数：{count}</translation>
    </message>
    <message>
        <source>holds more than {limit} files: is that the right folder?</source>
        <translation>里面的文件超过 {limit} 个：文件夹选对了吗？</translation>
    </message>
    <message>
        <source>is no experiment of bpsim, which begins with &quot;format&quot;: {known}</source>
        <translation>不是 bpsim 的实验文件；实验文件以 &quot;format&quot;: {known} 开头</translation>
    </message>
    <message>
        <source>was written by a newer bpsim: format {version}, and this one, {bpsim}, reads up to {known}. Nothing is changed; a newer bpsim opens it</source>
        <translation>由更新版本的 bpsim 写成：格式 {version}，而这个版本（{bpsim}）最高能读格式 {known}。文件没有改动；用更新的 bpsim 可以打开</translation>
    </message>
    <message>
        <source>there is no report: nothing has gone wrong</source>
        <translation>没有报告：没有出过故障</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>diverged at update {update}</source>
        <translation>在第 {update} 次更新处发散</translation>
    </message>
    <message>
        <source>The loss of update {update} is not a finite number; this lane stays where it is.</source>
        <translation>第 {update} 次更新的损失不是有限数；这条赛道停在原处。</translation>
    </message>
    <message>
        <source>saturated: f′(z) at most {derivative}</source>
        <translation>饱和：f′(z) 至多 {derivative}</translation>
    </message>
    <message>
        <source>Saturated, not diverged: one sample is answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>饱和而非发散：1 个样本的输出是错的，但 f′(z) 至多为 {derivative}，权重几乎不动。</translation>
    </message>
    <message>
        <source>Saturated, not diverged: {count} samples are answered wrongly, but f′(z) is at most {derivative}, so the weights hardly move.</source>
        <translation>饱和而非发散：{count} 个样本的输出是错的，但 f′(z) 至多为 {derivative}，权重几乎不动。</translation>
    </message>
    <message>
        <source>stopped by its condition</source>
        <translation>满足条件，已停止</translation>
    </message>
    <message>
        <source>stopped: parameters hardly change</source>
        <translation>已停止：参数几乎不再变化</translation>
    </message>
    <message>
        <source>New lane: all settings as they are, but</source>
        <translation>新赛道：设置与当前相同，只改</translation>
    </message>
    <message>
        <source>The setting that the lane changes</source>
        <translation>这条赛道要改的设置</translation>
    </message>
    <message>
        <source>The setting&apos;s value in this lane</source>
        <translation>该设置在这条赛道中的值</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>epoch {epoch} of {epochs}</source>
        <translation>第 {epoch} / {epochs} 轮</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Stop here; what is done stays (R)</source>
        <translation>停在这里；已完成的保留 (R)</translation>
    </message>
    <message>
        <source>Train all lanes to the end (R)</source>
        <translation>所有赛道训练到底 (R)</translation>
    </message>
    <message>
        <source>← Single network</source>
        <translation>← 单个网络</translation>
    </message>
    <message>
        <source>Leave the race; it stays as it is</source>
        <translation>离开竞赛；竞赛保持现状</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>All lanes back to the same start</source>
        <translation>所有赛道回到同一起点</translation>
    </message>
    <message>
        <source>One epoch</source>
        <translation>一轮</translation>
    </message>
    <message>
        <source>Every lane passes over all samples once more (Page Down)</source>
        <translation>每条赛道把全部样本再过一轮 (Page Down)</translation>
    </message>
    <message>
        <source>+ Lane</source>
        <translation>+ 赛道</translation>
    </message>
    <message>
        <source>One more lane, with one setting changed</source>
        <translation>再加一条赛道，改一项设置</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 次更新</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>{count} 次更新</translation>
    </message>
    <message>
        <source>outputs {values}</source>
        <translation>输出 {values}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Remove this lane</source>
        <translation>删除这条赛道</translation>
    </message>
    <message>
        <source>Name of the lane</source>
        <translation>赛道名称</translation>
    </message>
    <message>
        <source>add a lane</source>
        <translation>添加赛道</translation>
    </message>
    <message>
        <source>remove a lane</source>
        <translation>删除赛道</translation>
    </message>
    <message>
        <source>rename a lane</source>
        <translation>重命名赛道</translation>
    </message>
</context>
<context>
    <name>RaceChart</name>
    <message>
        <source>updates</source>
        <translation>更新次数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>samples seen</source>
        <translation>已用样本数</translation>
    </message>
    <message>
        <source>How often the weights were changed</source>
        <translation>权重更改了多少次</translation>
    </message>
    <message>
        <source>How often all samples were used</source>
        <translation>全部样本用过几遍</translation>
    </message>
    <message>
        <source>How many samples were looked at: the work done</source>
        <translation>一共看过多少个样本：所做的工作量</translation>
    </message>
    <message>
        <source>FULL LOSS</source>
        <translation>全体样本损失</translation>
    </message>
    <message>
        <source>over</source>
        <translation>横轴</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Logarithmic axis: every factor of ten the same height</source>
        <translation>对数轴：每个十倍的高度相同</translation>
    </message>
    <message>
        <source>Press Run or One epoch: the loss of every lane appears here.</source>
        <translation>按“训练”或“一轮”：各赛道的损失会出现在这里。</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>{names} are saturated: each answers many samples wrongly, but there {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{names} 已饱和：它们各有许多样本回答错误，但那里的 {slope} 至多为 {derivative}，权重几乎不再变化。请从头用较小的学习率再试。</translation>
    </message>
    <message>
        <source>{name} is saturated: one sample is answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} 已饱和：1 个样本回答错误，但 {slope} 至多为 {derivative}，权重几乎不再变化。请从头用较小的学习率再试。</translation>
    </message>
    <message>
        <source>{name} is saturated: {count} samples are answered wrongly, but {slope} is at most {derivative}, so the weights hardly move. Try a smaller learning rate from the start.</source>
        <translation>{name} 已饱和：{count} 个样本回答错误，但 {slope} 至多为 {derivative}，权重几乎不再变化。请从头用较小的学习率再试。</translation>
    </message>
    <message>
        <source>Training diverged: the loss of update {update} is not a finite number. Go back and try a smaller learning rate.</source>
        <translation>训练发散：第 {update} 次更新的损失不是有限的数。请退回去，用较小的学习率再试。</translation>
    </message>
    <message>
        <source>Stopped after 1 update: {condition}.</source>
        <translation>更新 1 次后停止：{condition}。</translation>
    </message>
    <message>
        <source>Stopped after {count} updates: {condition}.</source>
        <translation>更新 {count} 次后停止：{condition}。</translation>
    </message>
    <message>
        <source>Stopped after update {update}: no parameter changed by more than the threshold.</source>
        <translation>第 {update} 次更新后停止：没有参数的变化超过阈值。</translation>
    </message>
</context>
<context>
    <name>Remaking</name>
    <message>
        <source>An older run is made again, exactly as it was…</source>
        <translation>正在按原样重新生成较早的一次运行……</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{updates} in {epochs}: full loss {start} → {end}.</source>
        <translation>{epochs}共 {updates}：全体样本损失 {start} → {end}。</translation>
    </message>
    <message>
        <source>1 update</source>
        <translation>1 次更新</translation>
    </message>
    <message>
        <source>{count} updates</source>
        <translation>{count} 次更新</translation>
    </message>
    <message>
        <source>1 epoch</source>
        <translation>1 轮</translation>
    </message>
    <message>
        <source>{count} epochs</source>
        <translation>{count} 轮</translation>
    </message>
    <message>
        <source>In short</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>The network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>The network at the end</source>
        <translation>训练结束时的网络</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Predictions before and after</source>
        <translation>训练前后的预测</translation>
    </message>
    <message>
        <source>Parameters before and after</source>
        <translation>训练前后的参数</translation>
    </message>
    <message>
        <source>Made by bpsim {version}.</source>
        <translation>由 bpsim {version} 生成。</translation>
    </message>
    <message>
        <source>Accuracy: {start} → {end}.</source>
        <translation>准确率：{start} → {end}。</translation>
    </message>
    <message>
        <source>Of the samples to test with: {start} → {end}.</source>
        <translation>测试样本：{start} → {end}。</translation>
    </message>
    <message>
        <source>Training diverged: the next update is not a finite number.</source>
        <translation>训练发散：下一次更新得不到有限的数。</translation>
    </message>
    <message>
        <source>Training stopped by itself: its condition was met.</source>
        <translation>训练自行停止：停止条件已满足。</translation>
    </message>
    <message>
        <source>Training stopped by itself: no parameter changed by more than the threshold.</source>
        <translation>训练自动停止：没有参数的变化超过阈值。</translation>
    </message>
    <message>
        <source>What the network answers, beyond the samples</source>
        <translation>网络对样本以外的点的回答</translation>
    </message>
    <message>
        <source>What it has learned</source>
        <translation>学到了什么</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>neurons</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>neuron or connection</source>
        <translation>神经元或连接</translation>
    </message>
    <message>
        <source>change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Only the first {count} rows are shown; &apos;bpsim export&apos; writes all of them as CSV.</source>
        <translation>这里只列出前 {count} 行；用 bpsim export 可以把全部写成 CSV。</translation>
    </message>
</context>
<context>
    <name>Safety</name>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Report of a fault</source>
        <translation>故障报告</translation>
    </message>
    <message>
        <source>This is all that was written down. Nothing is sent. Copy or save it if you want to pass it on to those who look after bpsim.</source>
        <translation>记录下来的全部内容都在这里，不会发送到任何地方。想转交给负责 bpsim 的人，可以复制或保存。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Put the whole report on the clipboard</source>
        <translation>把整份报告复制到剪贴板</translation>
    </message>
    <message>
        <source>Write the report to a file of your choice</source>
        <translation>把报告写到自选的文件里</translation>
    </message>
    <message>
        <source>Close this window; the report stays where it is</source>
        <translation>关闭这个窗口；报告留在原处</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>已保存：{name}</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Save again</source>
        <translation>再次保存</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>查看报告</translation>
    </message>
    <message>
        <source>Something went wrong in bpsim itself. It goes on, and your work is kept. There is a report of it; nothing is sent.</source>
        <translation>bpsim 自己出了故障。程序继续运行，你的工作已保留。故障写成了报告，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Something went wrong in bpsim itself. It goes on; please save your work to a file. There is a report of it; nothing is sent.</source>
        <translation>bpsim 自己出了故障。程序继续运行；请把工作保存到文件。故障写成了报告，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>The last time bpsim ended by a fault. There is nothing to restore. There is a report of it; nothing is sent.</source>
        <translation>上次 bpsim 因故障退出。没有需要恢复的内容。故障写成了报告，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>Load again</source>
        <translation>重新载入</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>load the file again</source>
        <translation>重新载入文件</translation>
    </message>
    <message>
        <source>What you do here cannot be kept safe meanwhile: {reason}. Save it to a file.</source>
        <translation>目前无法自动保存您的操作：{reason}。请保存到文件。</translation>
    </message>
    <message>
        <source>Settings and recent files are forgotten at the end, too.</source>
        <translation>关闭后，设置和最近的文件也不会保留。</translation>
    </message>
    <message>
        <source>Settings and recent files cannot be kept: {place} cannot be written.</source>
        <translation>设置和最近的文件无法保留：{place} 不可写。</translation>
    </message>
    <message>
        <source>bpsim ended without closing. Not saved: {name}, 1 update done, {when}.</source>
        <translation>bpsim 上次未正常关闭。未保存：{name}，已更新 1 次，{when}。</translation>
    </message>
    <message>
        <source>bpsim ended without closing. Not saved: {name}, {count} updates done, {when}.</source>
        <translation>bpsim 上次未正常关闭。未保存：{name}，已更新 {count} 次，{when}。</translation>
    </message>
    <message>
        <source>{count} more after this.</source>
        <translation>此外还有 {count} 份。</translation>
    </message>
    <message>
        <source>There is a report of the fault; nothing is sent.</source>
        <translation>故障写成了报告，不会发送到任何地方。</translation>
    </message>
    <message>
        <source>bpsim ended without closing, and what it left cannot be read: {file} ({reason}).</source>
        <translation>bpsim 上次未正常关闭，留下的内容无法读取：{file}（{reason}）。</translation>
    </message>
    <message>
        <source>{name} was changed by another program. Load again shows that version; undo brings back this one.</source>
        <translation>{name} 被其他程序修改。“重新载入”显示那个版本，撤销可回到这个版本。</translation>
    </message>
    <message>
        <source>{file} could not be saved: {reason}. What you did is still here.</source>
        <translation>{file} 无法保存：{reason}。您的内容还在这里。</translation>
    </message>
    <message>
        <source>{name} is no longer there: deleted, moved or renamed. What you see is only here.</source>
        <translation>{name} 已不存在：被删除、移动或改名。您看到的内容只在这里。</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>The data give this layer its width.</source>
        <translation>这一层的宽度由数据决定。</translation>
    </message>
    <message>
        <source>neurons in layer {layer}</source>
        <translation>第 {layer} 层的神经元数</translation>
    </message>
    <message>
        <source>activation function of layer {layer}</source>
        <translation>第 {layer} 层的激活函数</translation>
    </message>
    <message>
        <source>input</source>
        <translation>输入层</translation>
    </message>
    <message>
        <source>output</source>
        <translation>输出层</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
    <message>
        <source>this update&apos;s batch: {names}</source>
        <translation>本次更新的批：{names}</translation>
    </message>
    <message>
        <source>shown: {name}</source>
        <translation>正在显示：{name}</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>删除 {name}</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>+ sample</source>
        <translation>＋ 样本</translation>
    </message>
    <message>
        <source>add a sample, a copy of the last one</source>
        <translation>添加一个样本（复制最后一个）</translation>
    </message>
    <message>
        <source>− sample</source>
        <translation>− 样本</translation>
    </message>
    <message>
        <source>initial weights</source>
        <translation>初始权重</translation>
    </message>
    <message>
        <source>How new initial weights are drawn.</source>
        <translation>新的初始权重如何抽取。</translation>
    </message>
    <message>
        <source>new initial weights</source>
        <translation>换一组初始权重</translation>
    </message>
    <message>
        <source>Draw all weights anew; the run begins again at its start.</source>
        <translation>重新抽取所有权重，训练从头开始。</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>About this experiment</source>
        <translation>关于这个实验</translation>
    </message>
    <message>
        <source>hidden layers</source>
        <translation>隐藏层</translation>
    </message>
    <message>
        <source>remove the last hidden layer</source>
        <translation>去掉最后一个隐藏层</translation>
    </message>
    <message>
        <source>add a hidden layer</source>
        <translation>添加一个隐藏层</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>last batch</source>
        <translation>最后一批</translation>
    </message>
    <message>
        <source>reduction</source>
        <translation>汇总方式</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>random seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>bias reduction</source>
        <translation>偏置汇总</translation>
    </message>
    <message>
        <source>train biases</source>
        <translation>训练偏置</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>updates per epoch</source>
        <translation>每轮更新数</translation>
    </message>
    <message>
        <source>stop at change</source>
        <translation>变化小于则停</translation>
    </message>
    <message>
        <source>weight seed</source>
        <translation>权重种子</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>momentum μ</source>
        <translation>动量 μ</translation>
    </message>
    <message>
        <source>decay ρ</source>
        <translation>衰减 ρ</translation>
    </message>
    <message>
        <source>beta β₁</source>
        <translation>系数 β₁</translation>
    </message>
    <message>
        <source>beta β₂</source>
        <translation>系数 β₂</translation>
    </message>
    <message>
        <source>epsilon ε</source>
        <translation>小常数 ε</translation>
    </message>
    <message>
        <source>schedule</source>
        <translation>学习率计划</translation>
    </message>
    <message>
        <source>schedule epochs</source>
        <translation>计划轮数</translation>
    </message>
    <message>
        <source>schedule factor</source>
        <translation>计划倍数</translation>
    </message>
    <message>
        <source>L1 penalty λ₁</source>
        <translation>L1 正则 λ₁</translation>
    </message>
    <message>
        <source>L2 penalty λ₂</source>
        <translation>L2 正则 λ₂</translation>
    </message>
    <message>
        <source>deliberate mistake</source>
        <translation>故意的错误</translation>
    </message>
    <message>
        <source>How far one sample&apos;s output is from its target. Binary cross-entropy brings sigmoid, categorical cross-entropy brings softmax to the output layer.</source>
        <translation>一个样本的输出与目标值相差多少。二元交叉熵会把输出层设为 sigmoid，多类交叉熵会设为 softmax。</translation>
    </message>
    <message>
        <source>An update subtracts the learning rate times the gradient.</source>
        <translation>每次更新减去学习率乘以梯度。</translation>
    </message>
    <message>
        <source>How many samples one update uses: a number, or all.</source>
        <translation>一次更新用多少样本：一个数，或“全部”。</translation>
    </message>
    <message>
        <source>The order in which an epoch takes the samples.</source>
        <translation>一轮中取样本的顺序。</translation>
    </message>
    <message>
        <source>When the samples do not divide evenly: use the rest, or leave it out.</source>
        <translation>样本不能整除时：使用余下的，或舍去。</translation>
    </message>
    <message>
        <source>The samples of a batch: their losses and gradients are averaged or added.</source>
        <translation>一批样本的损失与梯度取平均或相加。</translation>
    </message>
    <message>
        <source>How often a whole run passes over the data.</source>
        <translation>整个训练遍历数据多少轮。</translation>
    </message>
    <message>
        <source>The same seed gives the same random order again.</source>
        <translation>相同的种子再现相同的随机顺序。</translation>
    </message>
    <message>
        <source>Other than the weights only to reproduce a published calculation.</source>
        <translation>只有为了重现已发表的计算才与权重不同。</translation>
    </message>
    <message>
        <source>Off: biases keep their values, only weights are updated.</source>
        <translation>关闭时偏置不变，只更新权重。</translation>
    </message>
    <message>
        <source>Parameters that keep their value: names like w[1][0,1] or b[2][0], with ; between.</source>
        <translation>保持不变的参数：形如 w[1][0,1] 或 b[2][0]，用 ; 分隔。</translation>
    </message>
    <message>
        <source>With replacement there is no pass over the data: so many updates count as an epoch.</source>
        <translation>有放回抽样没有“遍历一遍”：这么多次更新算一轮。</translation>
    </message>
    <message>
        <source>The same seed draws the same initial weights again; another one draws others, where they were drawn.</source>
        <translation>相同的种子抽出相同的初始权重；若初始权重是抽取的，换一个种子就重新抽取。</translation>
    </message>
    <message>
        <source>stop when</source>
        <translation>停止条件</translation>
    </message>
    <message>
        <source>A run stops once this holds: loss &lt; 0.01, accuracy = 1, w21(2) = 0, test loss turns, ... With at epochs behind it only the ends of epochs count.</source>
        <translation>一旦满足就停止训练：损失 &lt; 0.01、准确率 = 1、w21(2) = 0、测试损失 转折……后面加“每轮末”则只看每轮结束时。</translation>
    </message>
    <message>
        <source>A run stops once no parameter changes by this much in an update.</source>
        <translation>一次更新中没有参数变化达到此值时停止。</translation>
    </message>
    <message>
        <source>How a gradient becomes a change of the weights.</source>
        <translation>梯度怎样变成权重的改变。</translation>
    </message>
    <message>
        <source>How much of its last step every weight keeps, from 0 to below 1.</source>
        <translation>每个权重保留上一步的多少，从 0 到小于 1。</translation>
    </message>
    <message>
        <source>How much of the average of its squared gradients a weight keeps.</source>
        <translation>权重的梯度平方平均值保留多少。</translation>
    </message>
    <message>
        <source>How much of the average of its gradients a weight keeps.</source>
        <translation>权重的梯度平均值保留多少。</translation>
    </message>
    <message>
        <source>A small number added to the root, so that nothing is divided by 0.</source>
        <translation>加在根号上的小数，避免除以 0。</translation>
    </message>
    <message>
        <source>How the learning rate changes from epoch to epoch.</source>
        <translation>学习率怎样随轮数变化。</translation>
    </message>
    <message>
        <source>So many epochs multiply the learning rate by the factor; with the cosine it stays there.</source>
        <translation>每过这么多轮，学习率乘一次倍数；余弦计划到此为止不再变化。</translation>
    </message>
    <message>
        <source>What the schedule multiplies the learning rate by.</source>
        <translation>学习率计划所乘的倍数。</translation>
    </message>
    <message>
        <source>L1 regularisation adds λ₁ · sign(w) to every weight&apos;s gradient: 0 is off.</source>
        <translation>L1 正则化给每个权重的梯度加上 λ₁ · sign(w)；0 表示关闭。</translation>
    </message>
    <message>
        <source>L2 regularisation (weight decay) adds λ₂ · w to every weight&apos;s gradient: 0 is off.</source>
        <translation>L2 正则化（权重衰减）给每个权重的梯度加上 λ₂ · w；0 表示关闭。</translation>
    </message>
    <message>
        <source>use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>leave out</source>
        <translation>舍去</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>求和</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>as weights</source>
        <translation>与权重相同</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <source>mini-batch</source>
        <translation>小批量</translation>
    </message>
    <message>
        <source>stochastic</source>
        <translation>随机</translation>
    </message>
    <message>
        <source>one at a time, in order</source>
        <translation>逐样本（按顺序）</translation>
    </message>
    <message>
        <source>custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>to be found</source>
        <translation>待找出</translation>
    </message>
    <message>
        <source>Batch gradient descent: every update uses all samples.</source>
        <translation>批量梯度下降：每次更新使用全部样本。</translation>
    </message>
    <message>
        <source>Mini-batch gradient descent: an update uses some of the samples.</source>
        <translation>小批量梯度下降：每次更新使用一部分样本。</translation>
    </message>
    <message>
        <source>Stochastic gradient descent: an update uses one sample, taken at random.</source>
        <translation>随机梯度下降：每次更新使用随机抽取的一个样本。</translation>
    </message>
    <message>
        <source>One sample at a time, always in the same order. Not stochastic: nothing here is random.</source>
        <translation>逐样本，顺序不变。并非随机梯度下降：这里没有随机性。</translation>
    </message>
    <message>
        <source>A combination of batch size and order without a name of its own.</source>
        <translation>批大小与顺序的一种没有专名的组合。</translation>
    </message>
    <message>
        <source>No effect with the present batch size and order.</source>
        <translation>在当前批大小与顺序下不起作用。</translation>
    </message>
    <message>
        <source>less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>more…</source>
        <translation>更多…</translation>
    </message>
    <message>
        <source>Schedules, regularisation, stopping, frozen weights: what is rarely changed</source>
        <translation>学习率计划、正则化、停止条件、冻结权重：较少改动的设置</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>one pass</source>
        <translation>一遍</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>input: {name}</source>
        <translation>输入：{name}</translation>
    </message>
    <message>
        <source>target: {name}</source>
        <translation>目标值：{name}</translation>
    </message>
    <message>
        <source>Take {activation} with {loss}</source>
        <translation>改用{activation}加{loss}</translation>
    </message>
</context>
<context>
    <name>Shaping</name>
    <message>
        <source>Show the whole network</source>
        <translation>显示整个网络</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>改名…</translation>
    </message>
    <message>
        <source>Let it speak again</source>
        <translation>取消静默</translation>
    </message>
    <message>
        <source>Mute: it passes on 0</source>
        <translation>静默：它只传出 0</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Add a neuron to this layer</source>
        <translation>给这一层加一个神经元</translation>
    </message>
    <message>
        <source>Remove this neuron</source>
        <translation>删去这个神经元</translation>
    </message>
    <message>
        <source>Remove its last neuron</source>
        <translation>删去它的最后一个神经元</translation>
    </message>
    <message>
        <source>Add a layer before it</source>
        <translation>在前面加一层</translation>
    </message>
    <message>
        <source>Add an output layer behind it</source>
        <translation>在后面加一个输出层</translation>
    </message>
    <message>
        <source>Add a layer behind it</source>
        <translation>在后面加一层</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Remove this layer</source>
        <translation>删去这一层</translation>
    </message>
    <message>
        <source>Activation function</source>
        <translation>激活函数</translation>
    </message>
    <message>
        <source>Type another weight…</source>
        <translation>改权重…</translation>
    </message>
    <message>
        <source>Type another input…</source>
        <translation>改输入值…</translation>
    </message>
    <message>
        <source>Type another target…</source>
        <translation>改目标值…</translation>
    </message>
    <message>
        <source>Type another bias…</source>
        <translation>改偏置…</translation>
    </message>
    <message>
        <source>Let it train again</source>
        <translation>让它重新参加训练</translation>
    </message>
    <message>
        <source>Freeze: training leaves it</source>
        <translation>冻结：训练不改变它</translation>
    </message>
    <message>
        <source>Let its weights train again</source>
        <translation>让它的权重重新参加训练</translation>
    </message>
    <message>
        <source>Freeze its weights and its bias</source>
        <translation>冻结它的权重和偏置</translation>
    </message>
    <message>
        <source>Weights in a table</source>
        <translation>用表格看权重</translation>
    </message>
    <message>
        <source>The inputs of {names} are blank.</source>
        <translation>{names}的输入值是空白。</translation>
    </message>
    <message>
        <source>The targets of {names} are blank.</source>
        <translation>{names}的目标值是空白。</translation>
    </message>
    <message>
        <source>Type them under Samples; there is nothing to train until then.</source>
        <translation>请在“样本”中填写；填完之前无法训练。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>add a neuron to {layer}</source>
        <translation>给{layer}加一个神经元</translation>
    </message>
    <message>
        <source>remove {name}</source>
        <translation>删去{name}</translation>
    </message>
    <message>
        <source>move {name}</source>
        <translation>移动{name}</translation>
    </message>
    <message>
        <source>rename {name}</source>
        <translation>给{name}改名</translation>
    </message>
    <message>
        <source>add a layer</source>
        <translation>增加一层</translation>
    </message>
    <message>
        <source>freeze {name}</source>
        <translation>冻结{name}</translation>
    </message>
    <message>
        <source>let {name} train</source>
        <translation>让{name}参加训练</translation>
    </message>
    <message>
        <source>mute {name}</source>
        <translation>静默{name}</translation>
    </message>
    <message>
        <source>unmute {name}</source>
        <translation>取消静默{name}</translation>
    </message>
    <message>
        <source>the bias of {name}</source>
        <translation>{name}的偏置</translation>
    </message>
    <message>
        <source>paste weights into {layer}</source>
        <translation>把权重粘贴到{layer}</translation>
    </message>
    <message>
        <source>{count} weights</source>
        <translation>{count} 个权重</translation>
    </message>
</context>
<context>
    <name>SidePages</name>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page}（{keys}）</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>All pages of this side</source>
        <translation>这一侧的所有页面</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>所有页面</translation>
    </message>
</context>
<context>
    <name>SmallWindow</name>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Predictions</source>
        <translation>预测值</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>weight from {source} to {target}</source>
        <translation>从{source}到{target}的权重</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>bias of {name}</source>
        <translation>{name}的偏置</translation>
    </message>
    <message>
        <source>target of {name}</source>
        <translation>{name}的目标值</translation>
    </message>
    <message>
        <source>input {name}</source>
        <translation>输入 {name}</translation>
    </message>
    <message>
        <source>neuron {name}</source>
        <translation>神经元 {name}</translation>
    </message>
    <message>
        <source>neurons: {count}</source>
        <translation>神经元个数：{count}</translation>
    </message>
    <message>
        <source>activation {symbol} {value}</source>
        <translation>激活值 {symbol} {value}</translation>
    </message>
    <message>
        <source>weighted sum {symbol} {value}</source>
        <translation>加权和 {symbol} {value}</translation>
    </message>
    <message>
        <source>delta {symbol} {value}</source>
        <translation>误差项 {symbol} {value}</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>已静音</translation>
    </message>
    <message>
        <source>in this step</source>
        <translation>本步参与计算</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已隐藏</translation>
    </message>
    <message>
        <source>frozen</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>now {value}</source>
        <translation>现为 {value}</translation>
    </message>
    <message>
        <source>batch loss {value}</source>
        <translation>本批损失 {value}</translation>
    </message>
    <message>
        <source>not computed yet</source>
        <translation>尚未计算</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Take this file off the list; the file itself stays (Delete)</source>
        <translation>把这个文件移出列表，文件本身仍在（Delete）</translation>
    </message>
    <message>
        <source>no longer there</source>
        <translation>文件已不在</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>{count} samples · {inputs} inputs · {classes} classes</source>
        <translation>{count} 个样本 · {inputs} 个输入 · {classes} 个类别</translation>
    </message>
    <message>
        <source>Real data</source>
        <translation>真实数据</translation>
    </message>
    <message>
        <source>Points in the plane, to be told apart: {classes}.</source>
        <translation>平面上的点，要把它们分开：{classes}。</translation>
    </message>
    <message>
        <source>A function with noise, to be found again: y = {function}.</source>
        <translation>带噪声的函数，要把它找回来：y = {function}。</translation>
    </message>
    <message>
        <source>as many samples and as much noise as you like</source>
        <translation>样本数和噪声大小随你定</translation>
    </message>
    <message>
        <source>Drawn data</source>
        <translation>生成的数据</translation>
    </message>
    <message>
        <source>Opens New… with this data</source>
        <translation>打开“新建…”并选中这组数据</translation>
    </message>
    <message>
        <source>From nothing</source>
        <translation>从零开始</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>新建…</translation>
    </message>
    <message>
        <source>Your own table…</source>
        <translation>自己的表格…</translation>
    </message>
    <message>
        <source>Choose data and hidden layers; a network that learns the data is made.</source>
        <translation>选择数据和隐藏层，随即建立一个学习这些数据的网络。</translation>
    </message>
    <message>
        <source>A spreadsheet or a CSV file: choose what goes in and what is to come out.</source>
        <translation>电子表格或 CSV 文件：选择哪些列是输入、哪些列是目标。</translation>
    </message>
    <message>
        <source>Building a network neuron by neuron</source>
        <translation>一个神经元一个神经元地搭建网络</translation>
    </message>
    <message>
        <source>Nothing has all of these words. Fewer letters find more.</source>
        <translation>没有同时含有这些词的内容。少输几个字，能找到更多。</translation>
    </message>
    <message>
        <source>New or open</source>
        <translation>新建或打开</translation>
    </message>
    <message>
        <source>What would you like to look at? Esc goes straight to the window.</source>
        <translation>想看什么？按 Esc 直接进入窗口。</translation>
    </message>
    <message>
        <source>Search: softmax, overfitting, several paths, 手写, …</source>
        <translation>搜索：softmax、过拟合、多条路径、handwriting……</translation>
    </message>
    <message>
        <source>Search in all sections</source>
        <translation>在所有栏目中搜索</translation>
    </message>
    <message>
        <source>Searches titles and stories in every language; Enter opens the first that is found</source>
        <translation>在标题和故事中搜索，各种语言均可；按 Enter 打开找到的第一项</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Show this at every start</source>
        <translation>每次启动都显示</translation>
    </message>
    <message>
        <source>Also without this tick it is always there: File &gt; New or open…</source>
        <translation>不勾选也随时可用：“文件 &gt; 新建或打开…”</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Go to the window as it is (Esc)</source>
        <translation>直接进入窗口，保持原样（Esc）</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>最近的文件</translation>
    </message>
    <message>
        <source>Not there any more: deleted, moved, or on a disk that is not in.</source>
        <translation>文件已不在：可能被删除、移动，或所在的磁盘没有接上。</translation>
    </message>
    <message>
        <source>a large file: {size} MB</source>
        <translation>大文件：{size} MB</translation>
    </message>
    <message>
        <source>Saved {when}</source>
        <translation>保存于 {when}</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <source>Choose an experiment that was saved on this computer, or drop it here.</source>
        <translation>选择保存在这台电脑上的实验，或把文件拖到这里。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>数据集</translation>
    </message>
    <message>
        <source>An empty network</source>
        <translation>空白网络</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{done} of {count} tasks done</source>
        <translation>{count} 题中已完成 {done} 题</translation>
    </message>
</context>
<context>
    <name>StepSize</name>
    <message>
        <source>calculation</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>node</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>轮</translation>
    </message>
</context>
<context>
    <name>Teacher</name>
    <message>
        <source>presenting for {time}</source>
        <translation>已演示 {time}</translation>
    </message>
    <message>
        <source>For the teacher – bpsim</source>
        <translation>给教师 – bpsim</translation>
    </message>
    <message>
        <source>NOW</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>NEXT</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>NOTES</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>The class sees</source>
        <translation>全班看到</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Update {number}: {title}</source>
        <translation>第 {number} 次更新：{title}</translation>
    </message>
    <message>
        <source>A race.</source>
        <translation>竞赛。</translation>
    </message>
    <message>
        <source>One epoch of every lane</source>
        <translation>每条赛道走一轮</translation>
    </message>
    <message>
        <source>Training runs.</source>
        <translation>正在训练。</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>sample {number} of {count}: {name}</source>
        <translation>样本 {number}/{count}：{name}</translation>
    </message>
    <message>
        <source>{count} updates done</source>
        <translation>已更新 {count} 次</translation>
    </message>
    <message>
        <source>1 update done</source>
        <translation>已更新 1 次</translation>
    </message>
    <message>
        <source>in update {number}</source>
        <translation>正在第 {number} 次更新</translation>
    </message>
    <message>
        <source>step {number} of {count}</source>
        <translation>第 {number}/{count} 步</translation>
    </message>
    <message>
        <source>epoch {number}</source>
        <translation>第 {number} 轮</translation>
    </message>
    <message>
        <source>batch: {names}</source>
        <translation>批：{names}</translation>
    </message>
    <message>
        <source>TIMELINE</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>go to</source>
        <translation>跳到</translation>
    </message>
    <message>
        <source>Type the number of an update, or what to find (loss &lt; 0.1), and press Enter</source>
        <translation>输入更新的次数，或要查找的条件（损失 &lt; 0.1），再按回车</translation>
    </message>
    <message>
        <source>Go to update</source>
        <translation>跳到更新</translation>
    </message>
    <message>
        <source>Drag to any update that is done</source>
        <translation>拖到任何已完成的更新</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Which sample of the batch the diagram shows</source>
        <translation>网络图显示本批中的哪个样本</translation>
    </message>
</context>
<context>
    <name>Transport</name>
    <message>
        <source>Slow play: 1 step a second</source>
        <translation>慢放：每秒 1 步</translation>
    </message>
    <message>
        <source>Slow play: {speed} steps a second</source>
        <translation>慢放：每秒 {speed} 步</translation>
    </message>
    <message>
        <source>Preset ▾</source>
        <translation>预设 ▾</translation>
    </message>
    <message>
        <source>Reset ▾</source>
        <translation>重置 ▾</translation>
    </message>
    <message>
        <source>Open one of the networks that come with bpsim</source>
        <translation>打开自带的一个网络</translation>
    </message>
    <message>
        <source>Begin again: three ways</source>
        <translation>重新开始：三种方式</translation>
    </message>
    <message>
        <source>step by</source>
        <translation>每步</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How far one step goes</source>
        <translation>一步走多远</translation>
    </message>
    <message>
        <source>in 6 s</source>
        <translation>约 6 秒</translation>
    </message>
    <message>
        <source>flat out</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>How fast Run goes: the whole run in about six seconds, or as fast as possible</source>
        <translation>训练的快慢：约六秒走完全程，或尽可能快</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>frozen: training leaves it</source>
        <translation>已冻结：训练不改变它</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>updates done: {count}</source>
        <translation>已更新次数：{count}</translation>
    </message>
    <message>
        <source>Let train</source>
        <translation>取消冻结</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>冻结</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the selection, or the whole table, for a spreadsheet</source>
        <translation>把所选部分或整张表复制到电子表格</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a table from a spreadsheet, from the chosen cell on</source>
        <translation>从所选单元格起粘贴电子表格里的表</translation>
    </message>
    <message>
        <source>Frozen weights keep their value while the others train</source>
        <translation>冻结的权重保持原值，其余的继续训练</translation>
    </message>
    <message>
        <source>The layer whose weights and biases are in the table</source>
        <translation>表格中显示哪一层的权重和偏置</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>weights and biases of the layer</source>
        <translation>这一层的权重和偏置</translation>
    </message>
    <message>
        <source>Rows: from where; columns: to where. 0.5, 0,5, 1/3 or 2^-4 are all understood.</source>
        <translation>行：从哪里来；列：到哪里去。可以写 0.5、0,5、1/3 或 2^-4。</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>initial {name}</source>
        <translation>初始 {name}</translation>
    </message>
    <message>
        <source>{what} {value}</source>
        <translation>{what} {value}</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Begin a new run from 0 with this value</source>
        <translation>用这个值从头开始新的训练</translation>
    </message>
    <message>
        <source>Spring back</source>
        <translation>弹回</translation>
    </message>
    <message>
        <source>Leave everything as it was (Esc)</source>
        <translation>一切保持原样（Esc）</translation>
    </message>
    <message>
        <source>What if {what} were {value} from the very start?</source>
        <translation>如果从一开始 {what} 就是 {value}？</translation>
    </message>
    <message>
        <source>This run: {loss}.</source>
        <translation>当前训练：{loss}。</translation>
    </message>
    <message>
        <source>{name} would be saturated.</source>
        <translation>{name} 会饱和。</translation>
    </message>
    <message>
        <source>It would diverge at update {update}.</source>
        <translation>会在第 {update} 次更新处发散。</translation>
    </message>
    <message>
        <source>Full loss after 1 update: {loss}.</source>
        <translation>1 次更新后全体样本损失：{loss}。</translation>
    </message>
    <message>
        <source>Full loss after {count} updates: {loss}.</source>
        <translation>{count} 次更新后全体样本损失：{loss}。</translation>
    </message>
    <message>
        <source>Only the first update is tried; full loss there: {loss}.</source>
        <translation>只试算了前 1 次更新；那里的全体样本损失：{loss}。</translation>
    </message>
    <message>
        <source>Only the first {count} updates are tried; full loss there: {loss}.</source>
        <translation>只试算了前 {count} 次更新；那里的全体样本损失：{loss}。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>activation a</source>
        <translation>激活值 a</translation>
    </message>
    <message>
        <source>weighted sum z</source>
        <translation>加权和 z</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>偏置</translation>
    </message>
    <message>
        <source>target t</source>
        <translation>目标值 t</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>partial derivative</source>
        <translation>偏导数</translation>
    </message>
    <message>
        <source>derivative</source>
        <translation>导数</translation>
    </message>
    <message>
        <source>delta δ</source>
        <translation>误差项 δ</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>momentum</source>
        <translation>动量</translation>
    </message>
    <message>
        <source>optimizer</source>
        <translation>优化器</translation>
    </message>
    <message>
        <source>weight decay</source>
        <translation>权重衰减</translation>
    </message>
</context>
<context>
    <name>Worksheet</name>
    <message>
        <source>ANSWER KEY</source>
        <translation>答案</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>姓名：</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>The rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Update {number}</source>
        <translation>第 {number} 次更新</translation>
    </message>
    <message>
        <source>batch: {samples}</source>
        <translation>本批：{samples}</translation>
    </message>
    <message>
        <source>gradients: mean over the batch</source>
        <translation>梯度：对整批取平均</translation>
    </message>
    <message>
        <source>gradients: sum over the batch</source>
        <translation>梯度：对整批求和</translation>
    </message>
    <message>
        <source>Forward and backward: {sample}</source>
        <translation>前向与反向：{sample}</translation>
    </message>
    <message>
        <source>Forward: {sample}</source>
        <translation>前向传播：{sample}</translation>
    </message>
    <message>
        <source>layer {layer}</source>
        <translation>第 {layer} 层</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>neuron</source>
        <translation>神经元</translation>
    </message>
    <message>
        <source>inputs: {inputs} · targets: {targets}</source>
        <translation>输入：{inputs} · 目标值：{targets}</translation>
    </message>
    <message>
        <source>Weights and biases</source>
        <translation>权重与偏置</translation>
    </message>
    <message>
        <source>old</source>
        <translation>旧值</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>梯度</translation>
    </message>
    <message>
        <source>learning rate {symbol} = {rate}</source>
        <translation>学习率 {symbol} = {rate}</translation>
    </message>
    <message>
        <source>value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Where shall it go? A file name is missing.</source>
        <translation>存到哪里？还缺文件名。</translation>
    </message>
    <message>
        <source>Worksheet of this update</source>
        <translation>这次更新的练习单</translation>
    </message>
    <message>
        <source>Blanks for:</source>
        <translation>留空：</translation>
    </message>
    <message>
        <source>How far:</source>
        <translation>到哪一步：</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>到哪一步</translation>
    </message>
    <message>
        <source>Which part of the update is on the sheet</source>
        <translation>练习单包含这次更新的哪一部分</translation>
    </message>
    <message>
        <source>only forward</source>
        <translation>只有前向传播</translation>
    </message>
    <message>
        <source>forward and backward</source>
        <translation>前向和反向传播</translation>
    </message>
    <message>
        <source>the whole update</source>
        <translation>整个更新</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>An answer key beside it</source>
        <translation>旁边另存一份答案</translation>
    </message>
    <message>
        <source>Written: {names}</source>
        <translation>已写入：{names}</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Formulas</source>
        <translation>公式</translation>
    </message>
</context>
</TS>
