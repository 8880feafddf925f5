import"./part-chunk-ZZDJAIWU.js";var e=[];export{e as default};
