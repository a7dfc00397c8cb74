import './font.css';
import './tokens.css';
import './base.css';
import '../shell/shell.css';
import '../queue/queue.css';
